import { useSurface } from '../blocks/surface.tsx';
import type { Chosen, Element } from '../blocks/values.ts';

export interface ElementProps {
  readonly block: string;
  readonly element: Element;
  /** Fields of an input block are told with the submission, not when they are filled. */
  readonly quiet?: boolean;
}

/** Fills a field, or tells the app at once, as its block asks. */
export function useChoose({ block, element, quiet = false }: ElementProps): (chosen: Chosen) => void {
  const { fill, use } = useSurface();
  return (chosen) => (quiet ? fill : use)(block, element.action_id, chosen);
}
