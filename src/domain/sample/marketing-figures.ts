import { randomFrom, seedFrom } from '../analysis/numeric/random.ts';
import { addMonths, type Day, dateOf, weekdayOf } from '../history/calendar.ts';

export const SAMPLE_CHANNELS = ['search', 'social', 'email'] as const;
export type SampleChannel = (typeof SAMPLE_CHANNELS)[number];

/** One day of one channel: invented figures of a team that sells to other companies. */
export interface SampleFigures {
  readonly day: Day;
  readonly channel: SampleChannel;
  readonly spend: number;
  readonly leads: number;
  readonly mql: number;
  readonly sales: number;
  readonly revenue: number;
}

interface Habit {
  /** A weekday's spend, and what a lead costs when the sample begins. */
  readonly spend: number;
  readonly costPerLead: number;
  readonly mqlRate: number;
  readonly winRate: number;
  readonly basket: number;
}

const HABITS: Readonly<Record<SampleChannel, Habit>> = {
  search: { spend: 104, costPerLead: 22, mqlRate: 0.44, winRate: 0.24, basket: 980 },
  social: { spend: 68, costPerLead: 27, mqlRate: 0.31, winRate: 0.17, basket: 820 },
  email: { spend: 18, costPerLead: 7, mqlRate: 0.46, winRate: 0.27, basket: 890 },
};

/** Monday to Sunday: companies read their mail on working days. */
const WEEK = [1.12, 1.16, 1.1, 1.04, 0.92, 0.5, 0.46];
const VARIATION = 0.14;
/** From the first day to the last: a little more spend, and leads that get cheaper. */
const SPEND_GROWTH = 0.1;
const LEAD_GROWTH = 0.28;
const MONTHS = 6;

/** The first day of the sample that ends on a day: six whole months, and the month under way. */
export function sampleStart(last: Day): Day {
  return addMonths(last - dateOf(last).day + 1, -MONTHS);
}

/** The figures up to a day, oldest first. The same day gives the same figures, whoever asks and whenever. */
export function sampleFigures(last: Day): readonly SampleFigures[] {
  const first = sampleStart(last);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((day) =>
    SAMPLE_CHANNELS.map((channel, place) => figuresOf(day, channel, place, (day - first) / (last - first))),
  );
}

function figuresOf(day: Day, channel: SampleChannel, place: number, elapsed: number): SampleFigures {
  const habit = HABITS[channel];
  const random = randomFrom(seedFrom([day, place]));
  const vary = (): number => 1 + VARIATION * (2 * random() - 1);
  // A share of a person becomes one now and then, so that small counts keep their mean.
  const counted = (expected: number): number => Math.floor(expected + random());
  const activity = WEEK[weekdayOf(day) - 1] ?? 1;
  const spend = habit.spend * activity * vary() * (1 + SPEND_GROWTH * elapsed);
  const leads = counted(((habit.spend * activity) / habit.costPerLead) * vary() * (1 + LEAD_GROWTH * elapsed));
  const mql = Math.min(leads, counted(leads * habit.mqlRate));
  const sales = Math.min(mql, counted(mql * habit.winRate));
  return { day, channel, spend: cents(spend), leads, mql, sales, revenue: cents(sales * habit.basket * vary()) };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
