import type { Letter } from '../../../addon/endpoints/contract.ts';
import { MeasureStep } from './measure-step.tsx';
import { RelevantStep } from './relevant-step.tsx';
import { SpecificStep } from './specific-step.tsx';
import { TargetStep } from './target-step.tsx';
import { TimeStep } from './time-step.tsx';

export function StepFields({ letter }: { readonly letter: Letter }) {
  switch (letter) {
    case 'S':
      return <SpecificStep />;
    case 'M':
      return <MeasureStep />;
    case 'A':
      return <TargetStep />;
    case 'R':
      return <RelevantStep />;
    case 'T':
      return <TimeStep />;
  }
}
