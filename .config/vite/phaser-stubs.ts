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

/** The code that replaces a module of Phaser (path relative to its `src/`), or undefined where the module stays. */
export function stubFor(modulePath: string): string | undefined {
  return stubs.find(([pattern]) => pattern.test(modulePath))?.[1];
}
