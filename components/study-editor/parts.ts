/** What every part of the editor is given. */
import type { Study } from '../../lib/core/study';

export type PartProps = {
  readonly study: Study;
  readonly change: (change: Partial<Study>) => void;
};
