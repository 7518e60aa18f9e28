import type { ManagerFigures, PortfolioFigures } from './figure-types';
import { sumOfLines, type ManagerLines, type ManagerSums } from './manager-lines';

const MANAGERS_SHOWN = 25;

/** The 25 account managers with most target hours, then by name, and the rest in one line. */
export function managerFigures(
  { named, others }: ManagerLines,
  noData: PortfolioFigures['noData'],
): Pick<PortfolioFigures, 'accountManagers' | 'otherManagers'> {
  if ('accountManagers' in noData) return { accountManagers: undefined, otherManagers: undefined };
  const lines = [...named].sort(
    (one, other) => other.hoursTarget - one.hoursTarget || (one.name < other.name ? -1 : 1),
  );
  const figuresOf = (sums: ManagerSums): Omit<ManagerFigures, 'name'> => ({
    clients: sums.clients,
    hoursTarget: sums.hoursTarget,
    hoursSpent: sums.spentClients === 0 ? undefined : sums.spentHundredths / 100,
    mrrFloor: sums.mrrFloorCents / 100,
    reviewsOverdue: 'reviewsOverdue' in noData ? undefined : sums.reviewsOverdue,
  });
  const rest = sumOfLines([...lines.slice(MANAGERS_SHOWN), others]);
  return {
    accountManagers: lines.slice(0, MANAGERS_SHOWN).map((line) => ({ name: line.name, ...figuresOf(line) })),
    otherManagers: rest.clients === 0 ? undefined : figuresOf(rest),
  };
}
