// The Phaser modules that the slim build replaces, and what stands in their place.

const unused = (name: string): string =>
  `module.exports = function () { throw new Error('phaser-slim: ${name} is not in this build'); };`;

// The renderer makes one tile sprite for itself at the start, so this stand-in must not throw.
const silentTileSprite = `module.exports = function () {
  var stand = { setOrigin: function () { return stand; }, destroy: function () {} };
  return stand;
};`;

const stubs: readonly (readonly [RegExp, string])[] = [
  // BatchHandler asks for the whole renderer index only to read Events, which makes an import cycle.
  [/^renderer\/index\.js$/, `module.exports = { Events: require('./events') };`],
  [
    /^math\/index\.js$/,
    `module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator'), RND: null };`,
  ],
  // Asks by pictures in data: addresses, which the content policy forbids, for what every browser of ours can do.
  [/^device\/CanvasFeatures\.js$/, 'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true };'],
  // It listens to the document for ever and so holds every game that was; the board watches the page itself.
  [/^core\/VisibilityHandler\.js$/, 'module.exports = function () {};'],
  [/^utils\/array\/matrix\/index\.js$/, `module.exports = {};`],
  [/^filters\/(?!Controller|index)[A-Za-z]+\.js$/, unused('a filter')],
  [/^renderer\/webgl\/renderNodes\/filters\/Filter[A-Z]\w+\.js$/, unused('a filter node')],
  [/^renderer\/webgl\/renderNodes\/submitter\/Submitter(TilemapGPULayer|Tile|MeshToQuad)\.js$/, unused('tile maps')],
  [/^renderer\/webgl\/renderNodes\/transformer\/TransformerTile\.js$/, unused('tile maps')],
  [/^renderer\/webgl\/renderNodes\/BatchHandlerPointLight\.js$/, unused('point lights')],
  [/^textures\/parsers\/(PVRParser|KTXParser|PCT|PCTDecode|UnityYAML|AtlasXML)\.js$/, unused('this texture format')],
  [/^textures\/DynamicTexture\.js$/, unused('DynamicTexture')],
  [/^gameobjects\/tilesprite\/TileSprite\.js$/, silentTileSprite],
  [
    /^renderer\/webgl\/renderNodes\/(BatchHandler(TileSprite|Strip)|DynamicTextureHandler|(submitter\/Submitter|texturer\/Texturer|transformer\/Transformer)TileSprite)\.js$/,
    unused('tile sprites'),
  ],
];

/** Draws the engine's own three textures, where it would open data: addresses; they are ready as late as those were. */
const ownTextures = `addBase64: function (key) {
        var canvas = document.createElement('canvas');
        canvas.width = canvas.height = key === '__WHITE' ? 4 : 32;
        var context = canvas.getContext('2d');
        context.fillStyle = { __DEFAULT: 'transparent', __MISSING: '#0f0', __WHITE: '#fff' }[key];
        context.fillRect(0, 0, canvas.width, canvas.height);
        var texture = this.create(key, canvas);
        Parser.Image(texture, 0);
        this.emit(Events.ADD, key, texture);
        this.emit(Events.ADD_KEY + key, texture);
        setTimeout(this.emit.bind(this, Events.LOAD, key, texture));
        return this;
    },
`;

/** Modules of which only a piece is replaced. */
const mends: readonly (readonly [string, RegExp, string])[] = [
  ['textures/TextureManager.js', /addBase64: function[\s\S]+?\n {4}\},\r?\n/, ownTextures],
  ['core/Config.js', /'(data:image\/png;base64,)?[A-Za-z0-9+/]{30,}=*'/g, "''"],
];

/** The code of a module (path relative to Phaser's `src/`) with its pieces replaced. */
export function mended(modulePath: string, code: string): string {
  return mends
    .filter(([name]) => name === modulePath)
    .reduce((before, [name, piece, by]) => {
      const after = before.replace(piece, by);
      if (after === before) throw new Error(`phaser-slim: ${name} has no piece like ${String(piece)}`);
      return after;
    }, code);
}

/** The code that replaces a module of Phaser (path relative to its `src/`), or undefined where the module stays. */
export function stubFor(modulePath: string): string | undefined {
  return stubs.find(([pattern]) => pattern.test(modulePath))?.[1];
}
