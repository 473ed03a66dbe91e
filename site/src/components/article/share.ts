// Shares an article by the device's own sheet, else copies its address and says so.

const share = document.querySelector<HTMLElement>('.share');

share?.querySelector('button')?.addEventListener('click', () => {
  void shareAddress(share);
});

async function shareAddress({ dataset, lastElementChild: status }: HTMLElement): Promise<void> {
  const url = location.origin + location.pathname;
  const say = (text = ''): void => {
    if (status) status.textContent = text;
  };
  say();
  try {
    if (hasSheet(navigator)) {
      await navigator.share({ title: document.title, url });
    } else {
      await navigator.clipboard.writeText(url);
      say(dataset['copied']);
    }
  } catch (error) {
    // Closing the sheet is no failure.
    if (!(error instanceof Error) || error.name !== 'AbortError') say(dataset['failed']);
  }
}

/** Not every browser has the sheet, whatever the types say. */
function hasSheet(device: Partial<Pick<Navigator, 'share'>>): boolean {
  return device.share !== undefined;
}
