import { useCard } from './interview-store';
import { currentStep } from './steps';

/** The step on screen. */
export const useStep = (): string => useCard(currentStep);
