/* What plain HTML cannot do: finding the same thing on the other side of the review, and showing that work goes on. */
(function () {
  "use strict";

  var isp = (window.isp = {});

  isp.busy = function (on) {
    document.querySelectorAll("[data-drop]").forEach(function (zone) {
      zone.classList.toggle("is-busy", on);
      zone.querySelectorAll(".busy-text").forEach(function (text) {
        text.textContent = on ? text.dataset.text : "";
      });
    });
  };

  function lit(elements) {
    document.querySelectorAll(".lit").forEach(function (old) { old.classList.remove("lit"); });
    elements.forEach(function (one) { one.classList.add("lit"); });
  }

  /* Everything of one of these names, outside the side the click came from. */
  function named(names, side) {
    return names.reduce(function (found, name) {
      return found.length ? found : Array.from(document.querySelectorAll('[data-name~="' + CSS.escape(name) + '"]')).filter(
        function (one) { return !side || !side.contains(one); });
    }, []);
  }

  function open(element) {
    for (var at = element; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") { at.open = true; }
    }
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-find]");
    var side = event.target.closest(".pane");
    if (link) {
      var found = named(link.dataset.find.split(" "), side);
      if (!found.length) { return; }
      event.preventDefault();
      lit(found);
      open(found[0]);
      found[0].scrollIntoView({ block: "center" });
      (found[0].closest(".doubt") || found[0]).focus({ preventScroll: true });
      return;
    }
    /* A click anywhere in an item's text shows its reading; a person selecting words is left alone. */
    var block = event.target.closest(".src-item");
    if (block && String(window.getSelection()) === "") {
      var card = document.getElementById("i-" + block.dataset.item);
      if (card) { lit([card, block]); card.scrollIntoView({ block: "nearest" }); }
    }
  });

  /* The words of a cell stand in the page once, for readers of the screen; the mouse gets them as a tooltip. */
  document.addEventListener("mouseover", function (event) {
    var cell = event.target.closest("td a[aria-label]");
    if (cell && !cell.title) { cell.title = cell.getAttribute("aria-label"); }
  });

  document.addEventListener("input", function (event) {
    if (!event.target.matches("[data-narrow]")) { return; }
    var wanted = event.target.value.trim().toLowerCase();
    event.target.closest("fieldset").querySelectorAll(".options li").forEach(function (option) {
      option.hidden = option.textContent.toLowerCase().indexOf(wanted) < 0 && !option.querySelector(":checked");
    });
  });

  /* After a part of the page was renewed the keyboard stays where it was: at the doubt, or at the item. */
  var at = null;
  document.addEventListener("click", function (event) {
    var place = event.target.closest(".doubt[id], .item[id]");
    at = place ? place.id : null;
  }, true);
  document.addEventListener("DOMContentLoaded", function () {
    if (!window.jQuery) { return; }
    window.jQuery(document).on("pfAjaxComplete", function () {
      var place = at && document.getElementById(at);
      if (place && !place.contains(document.activeElement)) { place.focus({ preventScroll: true }); }
    });
  });

  /* A file that is chosen or dropped is sent at once; one that is too large is not sent at all. */
  document.documentElement.classList.add("js");

  function send(input) {
    var zone = input.closest("[data-drop]");
    var file = input.files[0];
    if (!file) { return; }
    if (file.size > Number(zone.dataset.limit)) {
      input.value = "";
      say(zone.dataset.tooLarge);
      return;
    }
    isp.busy(true);
    input.form.querySelector("[type=submit]").click();
  }

  function say(text) {
    var list = document.createElement("ul");
    var item = document.createElement("li");
    item.className = "error";
    item.textContent = text;
    list.append(item);
    document.getElementById("says").replaceChildren(list);
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-drop] input[type=file]")) { send(event.target); }
  });

  ["dragenter", "dragover", "dragleave", "drop"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var zone = event.target.closest && event.target.closest("[data-drop]");
      if (!zone) { return; }
      zone.classList.toggle("over", kind === "dragenter" || kind === "dragover");
      if (kind !== "dragleave") { event.preventDefault(); }
      if (kind === "drop" && event.dataTransfer.files.length) {
        var input = zone.querySelector("input[type=file]");
        input.files = event.dataTransfer.files;
        send(input);
      }
    });
  });

  window.addEventListener("pageshow", function () { isp.busy(false); });
})();
