"use strict";
// What moves with the step: of each part its element, the attribute (or “text”), and a value for each stop.
const moving = JSON.parse(document.getElementById("moving").textContent);
const slider = document.getElementById("stop");

function show(stop) {
  for (const [element, attribute, values] of moving) {
    const part = document.getElementById(element);
    if (attribute === "text") {
      part.textContent = values[stop];
    } else {
      part.setAttribute(attribute, values[stop]);
    }
  }
  slider.setAttribute("aria-valuetext", document.getElementById("numbers").textContent);
}

slider.addEventListener("input", () => show(Number(slider.value)));
window.addEventListener("beforeprint", () => show(Number(slider.max)));
window.addEventListener("afterprint", () => show(Number(slider.value)));
document.getElementById("slider").hidden = false;
show(Number(slider.value)); // a browser may have kept where it was
