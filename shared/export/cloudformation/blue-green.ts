import type { Colour, Plan } from '../plan/types.ts';
import { either, equals, ifElse, not, ref, type CfnValue, type Section } from './tree.ts';

/** Parameters that a person turns, from one release to the next. */
const GREEN_PERCENT = 'GreenPercent';
const STANDBY = 'Standby';
/** Mapping: shares of the calls by what green gets. Only these steps can be chosen, so that they always make a hundred. */
const SHARES = 'Shares';
const STEPS = [0, 10, 25, 50, 75, 90, 100];

const NAMES: Readonly<Record<Colour, string>> = { blue: 'Blue', green: 'Green' };

/** `Blue` or `Green` at the end of a logical id; nothing where machines do not take turns. */
export function colourSuffix(colour: Colour | undefined): string {
  return colour === undefined ? '' : NAMES[colour];
}

/** The parameters of the turn, as a console shows them. */
export const TURN_PARAMETERS: readonly string[] = ['BlueImageId', 'GreenImageId', GREEN_PERCENT, STANDBY];

export function imageParameter(colour: Colour): string {
  return `${NAMES[colour]}ImageId`;
}

/** What a person turns. `image`: a parameter for an image, by its description. */
export function turnParameters(image: (description: string) => CfnValue): Section {
  return {
    [imageParameter('blue')]: image('SSM parameter that holds the image id of the blue machines'),
    [imageParameter('green')]: image('SSM parameter that holds the image id of the green machines'),
    [GREEN_PERCENT]: {
      Type: 'String',
      Default: '0',
      AllowedValues: STEPS.map(String),
      Description: 'Share of the calls that the green machines get; the blue ones get the rest',
    },
    [STANDBY]: {
      Type: 'String',
      Default: 'retired',
      AllowedValues: ['running', 'retired'],
      Description: 'Whether the colour that gets no calls has machines',
    },
  };
}

export function turnMapping(): Section {
  const rows = STEPS.map((green) => [String(green), { Blue: 100 - green, Green: green }] as const);
  return { [SHARES]: Object.fromEntries(rows) };
}

/** A colour runs while it gets calls, and while the other one is to stand by. */
export function turnConditions(): Section {
  const runs = (none: string) => either(not(equals(ref(GREEN_PERCENT), none)), equals(ref(STANDBY), 'running'));
  return { [runsName('blue')]: runs('100'), [runsName('green')]: runs('0') };
}

function runsName(colour: Colour): string {
  return `${NAMES[colour]}Runs`;
}

/** What a group has while its colour runs, and while it rests. */
export function whileRunning(colour: Colour | undefined, running: CfnValue, resting: CfnValue): CfnValue {
  return colour === undefined ? running : ifElse(runsName(colour), running, resting);
}

/** Of a hundred calls, those that a colour gets. */
export function share(colour: Colour): CfnValue {
  return { fn: 'FindInMap', path: [SHARES, ref(GREEN_PERCENT), NAMES[colour]] };
}

/** For the README: a release from image to retirement, and the way back. */
export function turnSection({ slug }: Plan): string[] {
  return [
    '## Blue and green',
    '',
    'Machines behind balancers are there twice. One colour is live, the other takes the next image. A release, with a change',
    'set of its own for each step (the one above, with these parameters; the others keep their values):',
    '',
    '1. Build an image and keep its id in a parameter of its own, so that the live colour keeps the one it has:',
    `   \`aws ssm put-parameter --name /${slug}/images/RELEASE --type String --data-type aws:ec2:image --value AMI-ID\`.`,
    '2. Start the resting colour with it, here green: `GreenImageId=/' +
      slug +
      '/images/RELEASE Standby=running`. It gets no calls.',
    '3. Run the migrations on one of its machines. The old code still runs, so they must suit both: add first, remove a',
    '   release later.',
    '4. When its machines are healthy, swap: `GreenPercent=100`, at once or through `10`, `25`, `50`, `75`, `90`.',
    '5. Look at errors and response times. The way back is `GreenPercent=0`; migrations are rolled back by hand.',
    '6. Retire the old colour by hand: `Standby=retired`. From then on the way back begins at step 2.',
    '',
    'The next release goes the other way: `BlueImageId`, and `GreenPercent=0` to swap. Never swap to a retired colour: it has no',
    'machines until they have started.',
    '',
  ];
}
