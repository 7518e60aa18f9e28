import type { Session } from '../pane/session';

/** Lets the buttons of the ribbon do what those of the pane do; what comes of it is shown in the pane. */
export function associateCommands(session: Session): void {
  Office.actions.associate('scoreClients', (event: Office.AddinCommands.Event) => {
    void inPane(event, () => session.scoreHere());
  });
  Office.actions.associate('showPortfolio', (event: Office.AddinCommands.Event) => {
    void inPane(event, () => session.showPortfolio());
  });
}

/**
 * Excel lets no other button work until it is told that the command is done: the pane shows the rest. Where Excel does
 * not show the pane, the work is done all the same.
 */
async function inPane(event: Office.AddinCommands.Event, work: () => Promise<void>): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
  event.completed();
  await work();
}
