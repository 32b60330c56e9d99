// The parts of Phaser the game uses: what is not listed here is not shipped. Names are those of the full engine.
import 'phaser-src/events/EventEmitter';
// Scene systems and loaders register themselves when they are imported.
import 'phaser-src/cameras/2d/CameraManager';
import 'phaser-src/gameobjects/DisplayList';
import 'phaser-src/gameobjects/UpdateList';
import 'phaser-src/gameobjects/GameObjectFactory';
import 'phaser-src/gameobjects/GameObjectCreator';
import 'phaser-src/scene/ScenePlugin';
import 'phaser-src/data/DataManagerPlugin';
import 'phaser-src/input/InputPlugin';
import 'phaser-src/tweens/TweenManager';
import 'phaser-src/time/Clock';
import 'phaser-src/gameobjects/container/ContainerFactory';
import 'phaser-src/gameobjects/graphics/GraphicsFactory';
import 'phaser-src/gameobjects/image/ImageFactory';
import 'phaser-src/gameobjects/sprite/SpriteFactory';
import 'phaser-src/gameobjects/zone/ZoneFactory';

import constants from 'phaser-src/const';
import BlendModes from 'phaser-src/renderer/BlendModes';
import CoreEvents from 'phaser-src/core/events/index';
import Game from 'phaser-src/core/Game';
import Color from 'phaser-src/display/color/Color';
import Interpolate from 'phaser-src/display/color/Interpolate';
import GameObject from 'phaser-src/gameobjects/GameObject';
import GameObjectEvents from 'phaser-src/gameobjects/events/index';
import Container from 'phaser-src/gameobjects/container/Container';
import Graphics from 'phaser-src/gameobjects/graphics/Graphics';
import Image from 'phaser-src/gameobjects/image/Image';
import Sprite from 'phaser-src/gameobjects/sprite/Sprite';
import Zone from 'phaser-src/gameobjects/zone/Zone';
import Circle from 'phaser-src/geom/circle/Circle';
import Ellipse from 'phaser-src/geom/ellipse/Ellipse';
import Line from 'phaser-src/geom/line/Line';
import Polygon from 'phaser-src/geom/polygon/Polygon';
import Rectangle from 'phaser-src/geom/rectangle/Rectangle';
import InputEvents from 'phaser-src/input/events/index';
import Angle from 'phaser-src/math/angle/index';
import Between from 'phaser-src/math/Between';
import Clamp from 'phaser-src/math/Clamp';
import DegToRad from 'phaser-src/math/DegToRad';
import DistanceBetween from 'phaser-src/math/distance/DistanceBetween';
import Easing from 'phaser-src/math/easing/index';
import FloatBetween from 'phaser-src/math/FloatBetween';
import Linear from 'phaser-src/math/Linear';
import RadToDeg from 'phaser-src/math/RadToDeg';
import RandomDataGenerator from 'phaser-src/math/random-data-generator/RandomDataGenerator';
import Vector2 from 'phaser-src/math/Vector2';
import Wrap from 'phaser-src/math/Wrap';
import ScaleConstants from 'phaser-src/scale/const/index';
import ScaleEvents from 'phaser-src/scale/events/index';
import Scene from 'phaser-src/scene/Scene';
import SceneEvents from 'phaser-src/scene/events/index';
import TextureEvents from 'phaser-src/textures/events/index';
import FilterMode from 'phaser-src/textures/const';
import TweenEvents from 'phaser-src/tweens/events/index';

export const { AUTO, CANVAS, WEBGL, HEADLESS, VERSION } = constants;
export { BlendModes, Game, Scene };
export const Core = { Events: CoreEvents };
export const Display = { Color: Object.assign(Color, { Interpolate }) };
export const GameObjects = {
  Events: GameObjectEvents,
  Container,
  GameObject,
  Graphics,
  Image,
  Sprite,
  Zone,
};
export const Geom = { Circle, Ellipse, Line, Polygon, Rectangle };
export const Input = { Events: InputEvents };
const MathTools = {
  Angle,
  Between,
  Clamp,
  DegToRad,
  Distance: { Between: DistanceBetween },
  Easing,
  FloatBetween,
  Linear,
  RadToDeg,
  RandomDataGenerator,
  Vector2,
  Wrap,
};
export { MathTools as Math };
export const Scale = { ...ScaleConstants, Events: ScaleEvents };
export const Scenes = { Events: SceneEvents };
export const Textures = { Events: TextureEvents, FilterMode: FilterMode.FilterMode ?? FilterMode };
export const Tweens = { Events: TweenEvents };
