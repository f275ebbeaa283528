/** Copies the snippet that puts a figure on another page. Where the clipboard is out of reach, it is selected. */
function offerToCopy(code: Element, line: HTMLElement): void {
  const [copy, said] = line.children;
  copy?.addEventListener('click', async () => {
    let result = 'Copied';
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
    } catch {
      getSelection()?.selectAllChildren(code);
      result = 'Selected: copy it with your keyboard or menu';
    }
    if (said) said.textContent = result;
  });
  line.hidden = false;
}

const snippet = document.querySelector('#snippet');
const copyLine = document.querySelector<HTMLElement>('.copy');
if (snippet && copyLine) offerToCopy(snippet, copyLine);
