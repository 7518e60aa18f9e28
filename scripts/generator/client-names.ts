const FIRST_PARTS = (
  'alder ash barrow bell birch brack bram bren brin calder cart chand clay cobb corran crag dane darrow dell ' +
  'ember fair fen fern gable garn glen gray hale har hazel hollis iron jun kel kestrel kitter lark lind lorn ' +
  'marl mer mill moss north oaken orrin pell quill raven red rowan sable salt sterr tam thorn vant wren yarrow'
).split(' ');
const LAST_PARTS = (
  'bank bourne bridge brook brow burn bury cliffe combe croft dale den fall field ford garth gate grove hall ' +
  'ham haven hill holm hurst keld lake leigh loch march mark mere moor mount ness park pool reach ridge shaw ' +
  'side stead stoke stone thorpe vale water well wick wold wood worth'
).split(' ');
const TRADES = (
  'Dental|Family Dentistry|Orthodontics|Pediatrics|Home Health|Physical Therapy|Animal Hospital|Eye Care|' +
  'Law|Attorneys|CPAs|Tax & Accounting|Wealth Advisors|Insurance Agency|Credit Union|Title & Escrow|Realty|' +
  'Property Management|Architects|Engineering|Surveying|Construction|Roofing|Electric|Plumbing & Heating|' +
  'Glass & Door|Landscaping|Paving|Machining|Components|Plastics|Cabinetry|Printing|Packaging|Foods|Brewing|' +
  'Seafood|Winery|Feed & Seed|Grain Cooperative|Equipment|Auto Group|Freight|Logistics|Marina|Hospitality|' +
  'Senior Living|Montessori School|Academy|Public Library|Community Church|Housing Trust|Food Bank|Museum|' +
  'Fire District|Water District|Radio|Staffing|Travel|Fitness|Provisions|Supply|Optics|Analytics'
).split('|');
const TAILS = ['', ' Group', ' Partners', ' & Sons', ' Associates', ' of the Valley'];

const PLACES = FIRST_PARTS.flatMap((first) =>
  LAST_PARTS.map((last) => first.charAt(0).toUpperCase() + first.slice(1) + last),
);
const NAMES = PLACES.length * TRADES.length * TAILS.length;
/** Prime and not a factor of `NAMES`, so that steps of this length visit every name before one repeats. */
const STRIDE = 1_000_003;

/** The invented name of the client at an index in the list; the first million or more need no number. */
export function clientName(position: number, seed: number): string {
  const number = ((position % NAMES) * STRIDE + (seed % NAMES) * 7919) % NAMES;
  const place = number % PLACES.length;
  const trade = Math.floor(number / PLACES.length) % TRADES.length;
  const tail = Math.floor(number / PLACES.length / TRADES.length);
  const name = `${PLACES[place] ?? ''} ${TRADES[trade] ?? ''}${TAILS[tail] ?? ''}`;
  const round = Math.floor(position / NAMES);
  return round === 0 ? name : `${name} ${round + 1}`;
}
