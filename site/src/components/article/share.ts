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
    // Not every browser has the sheet, whatever the types say.
    if ('share' in navigator) return await navigator.share({ title: document.title, url });
    await navigator.clipboard.writeText(url);
    say(dataset['copied']);
  } catch (error) {
    // Closing the sheet is no failure.
    if (!(error instanceof Error) || error.name !== 'AbortError') say(dataset['failed']);
  }
}
