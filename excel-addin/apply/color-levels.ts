import { cellAddress } from '../../core/cells/cell-address';
import { cellName } from '../../core/cells/problem';
import type { RunPlan } from '../../core/plan/run-plan';
import { isLevelRule, levelRules, type LevelRule } from '../../styles/level-rule';
import type { ColumnGroup } from './our-columns';

/** Our column with the levels, below its head. */
export interface LevelCells {
  readonly range: Excel.Range;
  /** Such as `I2:I54`. */
  readonly address: string;
  /** The first of them, as rules name it. */
  readonly firstCell: string;
  /** Whether the column is new, so that no rule of ours can be there. */
  readonly isNew: boolean;
}

/** The column with the levels among ours; none where it is not asked for. */
export function levelCells(
  columnGroups: readonly ColumnGroup[],
  { headerRow, rowCount }: RunPlan,
): readonly LevelCells[] {
  const firstRow = headerRow + 1;
  return columnGroups.flatMap(({ anchor, outputColumns }) =>
    outputColumns.flatMap(({ id, column, isNew }, index) => {
      if (id !== 'oml') return [];
      const range = anchor
        .getCell(0, index)
        .getOffsetRange(1, 0)
        .getAbsoluteResizedRange(rowCount - firstRow, 1);
      const firstCell = cellName(firstRow, column);
      const lastCell = cellName(rowCount - 1, column);
      const address = firstCell === lastCell ? firstCell : `${firstCell}:${lastCell}`;
      return [{ range, address, firstCell: `$${firstCell}`, isNew }];
    }),
  );
}

/**
 * Queues the rules for the colours of the levels. Those that are there already stay, as Excel cannot read any rule of a
 * range on which the deletion of one was undone; others of ours give way, and rules of the user's stay. What is missing is
 * added before anything is deleted: Excel may refuse that.
 */
export async function colorLevels({ range, address, firstCell, isNew }: LevelCells): Promise<void> {
  const wanted = levelRules(firstCell, ',');
  const there = isNew ? [] : await ourRules(range);
  const kept = new Map<string, OurRule>();
  for (const rule of there) if (rule.cells === address) kept.set(rule.formula, rule);
  for (const rule of wanted) colorRule(kept.get(rule.formula)?.format ?? addedRule(range, rule), rule);
  const right = wanted.map(({ formula }) => kept.get(formula));
  for (const rule of there) if (!right.includes(rule)) rule.format.delete();
}

function addedRule({ conditionalFormats }: Excel.Range, { formula }: LevelRule): Excel.ConditionalFormat {
  const added = conditionalFormats.add(Excel.ConditionalFormatType.custom);
  added.custom.rule.formula = formula;
  return added;
}

function colorRule({ custom: { format } }: Excel.ConditionalFormat, { fill, ink }: LevelRule): void {
  format.fill.color = `#${fill}`;
  format.font.color = `#${ink}`;
}

interface OurRule {
  readonly format: Excel.ConditionalFormat;
  readonly formula: string;
  /** Such as `I2:I54`; '' where it is not in one piece. */
  readonly cells: string;
}

async function ourRules({ conditionalFormats, context }: Excel.Range): Promise<readonly OurRule[]> {
  const rules = conditionalFormats.load({ type: true, customOrNullObject: { rule: { formula: true } } });
  await context.sync();
  const ours = rules.items.flatMap((format) => {
    const formula = ourFormula(format);
    if (formula === undefined) return [];
    return [{ format, formula, range: format.getRangeOrNullObject().load({ address: true }) }];
  });
  await context.sync();
  return ours.map(({ format, formula, range }) => ({
    format,
    formula,
    cells: range.isNullObject ? '' : cellAddress(range.address).cells,
  }));
}

/** The formula of a rule of ours, '' of one that has no condition yet, which a run that broke off has left. */
function ourFormula({
  type,
  customOrNullObject: { isNullObject, rule },
}: Excel.ConditionalFormat): string | undefined {
  if (type !== Excel.ConditionalFormatType.custom || isNullObject) return undefined;
  const formula = (rule.formula as string | null) ?? ''; // the types leave out that there may be none
  return formula === '' || isLevelRule(formula) ? formula : undefined;
}
