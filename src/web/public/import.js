// The import page: a changed role or language shows the preview again; dropped files land in their side.
const form = document.querySelector('form[data-import]');

form?.addEventListener('change', ({ target }) => {
  if (target.matches('.preview select')) form.requestSubmit();
});

for (const side of document.querySelectorAll('.side')) {
  const input = side.querySelector('input[type="file"]');
  side.addEventListener('dragover', (event) => {
    event.preventDefault();
    side.classList.add('over');
  });
  side.addEventListener('dragleave', () => side.classList.remove('over'));
  side.addEventListener('drop', (event) => {
    side.classList.remove('over');
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
    input.focus();
  });
}
