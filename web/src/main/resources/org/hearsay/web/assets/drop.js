// Takes files that are dropped anywhere on the page into the form that sends them, and sends it.
const form = document.querySelector("form.drop");
const files = form?.querySelector("input[type=file]");

if (files) {
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) form.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      files.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}
