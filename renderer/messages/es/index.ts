import { about } from './about.ts';
import { actions } from './actions.ts';
import { alone } from './alone.ts';
import { app } from './app.ts';
import { build } from './build.ts';
import { canvas } from './canvas.ts';
import { choose } from './choose.ts';
import { compare } from './compare.ts';
import { cuts } from './cuts.ts';
import { drawing } from './drawing.ts';
import { exporting } from './export.ts';
import { failure } from './failure.ts';
import { files } from './files.ts';
import { fixes } from './fixes.ts';
import { fold } from './fold.ts';
import { follow } from './follow.ts';
import { fork } from './fork.ts';
import { handout } from './handout.ts';
import { importing } from './import.ts';
import { inspector } from './inspector.ts';
import { interview } from './interview.ts';
import { keeping } from './keeping.ts';
import { merge } from './merge.ts';
import { present } from './present.ts';
import { presenter } from './presenter.ts';
import { prices } from './prices.ts';
import { problems } from './problems.ts';
import { recent } from './recent.ts';
import { residency } from './residency.ts';
import { scorecard } from './scorecard.ts';
import { searchWords } from './search-words.ts';
import { slide } from './slide.ts';
import { start } from './start.ts';
import { state } from './state.ts';
import { story } from './story.ts';
import { tour } from './tour.ts';
import { windows } from './windows.ts';
import { es as shell } from '../../../shared/ipc/words/es.ts';

/** Every text of the interface in Spanish. */
export const es = {
  ...about,
  ...actions,
  ...alone,
  ...app,
  ...build,
  ...canvas,
  ...choose,
  ...compare,
  ...cuts,
  ...drawing,
  ...exporting,
  ...failure,
  ...files,
  ...fixes,
  ...fold,
  ...follow,
  ...fork,
  ...handout,
  ...importing,
  ...inspector,
  ...interview,
  ...keeping,
  ...merge,
  ...present,
  ...presenter,
  ...prices,
  ...problems,
  ...recent,
  ...residency,
  ...scorecard,
  ...searchWords,
  ...shell,
  ...slide,
  ...start,
  ...state,
  ...story,
  ...tour,
  ...windows,
};
