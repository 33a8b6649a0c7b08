/*
 * The table of a sheet, to be worked in as in a spreadsheet: arrows, Tab and Enter move, typing edits, ranges are copied
 * and pasted, Ctrl+Z takes back. A grid in the words of ARIA: one cell is in the order of Tab, the others by arrows. What
 * stands in it and how it is saved is sheet.js.
 */
(function () {
  "use strict";

  var place = document.getElementById("grid");
  var words = place.querySelector("[data-words]").dataset;
  var lang = document.documentElement.lang;
  var scroll = place.querySelector("[data-scroll]");
  var info = place.querySelector("[data-cell]");
  var numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 10 });
  var WIDTHS = { NUMBER: 7.5, COMPUTED: 7.5, DATE: 7.5, YES_NO: 6, CHOICE: 12, TEXT: 18, SCHOOL: 17, EXAM_SITE: 17, PERSON: 13, FILE: 13 };
  var body = null;
  /* As they are drawn: {tr, no, cells, drawn}; what has not changed is not touched. */
  var lines = [];
  var drawn = "";
  var at = { row: 0, column: 0 };
  var from = null;
  var editor = null;
  var leaving = false;
  /* Where Tab set out from: Enter goes back there, a line below. */
  var home = null;
  var problems = new Map();
  var said = "";

  function fill(pattern) {
    var values = Array.prototype.slice.call(arguments, 1);
    return pattern.replace(/\{(\d)\}/g, function (whole, number) { return values[number]; });
  }

  function element(name, css, text) {
    var made = document.createElement(name);
    if (css) { made.className = css; }
    if (text !== undefined) { made.textContent = text; }
    return made;
  }

  /* ---- values as people read and write them ---- */

  function day(value) { return value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3.$2.$1"); }

  function shown(column, value) {
    if (value === null || value === undefined) { return ""; }
    if (typeof value === "number") { return numbers.format(value); }
    if (typeof value === "boolean") { return value ? words.yes : words.no; }
    if (column && column.cells === "DATE") { return day(value); }
    return (!column || column.type === "SCHOOL" || column.type === "EXAM_SITE") && sheet.names.get(value) || value;
  }

  function written(column, value) {
    return typeof value === "number" ? String(value).replace(".", lang === "ru" ? "," : ".") : shown(column, value);
  }

  function bounds(column) {
    return column.min !== null && column.max !== null ? fill(words.between, numbers.format(column.min), numbers.format(column.max))
      : column.min !== null ? fill(words.from, numbers.format(column.min))
        : column.max !== null ? fill(words.to, numbers.format(column.max)) : words.any;
  }

  function wanted(column) {
    var kind = { NUMBER: bounds(column), DATE: words.date, CHOICE: words.choose, SCHOOL: words.choose, EXAM_SITE: words.choose,
      FILE: words.file, YES_NO: words.yes + " / " + words.no, COMPUTED: fill(words.computed, column.formula) }[column.type];
    return [kind, column.required ? words.required : null, column.help].filter(Boolean).join(" · ");
  }

  function title(column) { return column.title + (column.unit ? ", " + column.unit : ""); }

  /*
   * Remarks at cells stand in the words that a report is returned with, one a line, each behind its row and column in
   * brackets: [3 · Справились] проверьте. So they can be read anywhere, and are shown at the cell as well.
   */
  var remarks = [];

  function takeRemarks(text) {
    /* They once stood behind each other in one line. */
    text.split(/\n| (?=\[[^[\]·]+ · [^[\]·]+\] )/).forEach(function (line) {
      var found = /^\s*\[(.+?) · ([^·]+?)\]\s*(.+)$/.exec(line);
      if (found) { remarks.push({ row: found[1], column: found[2], text: found[3].trim() }); }
    });
  }

  /*
   * The number that a remark calls a row by: its place in what went out with the report, wherever it stands by now. What
   * has been written since has none, and a row that is gone takes its remarks along.
   */
  function numberOf(row) {
    return (sheet.isSent() ? sheet.sentAt(row) : sheet.rows.indexOf(row)) + 1;
  }

  function remarked(row, column) {
    var here = remarks.filter(function (one) { return one.column === column.title; });
    if (!here.length) { return here; }
    var number = numberOf(row);
    var called = (number ? [String(number), words.row + " " + number] : []).concat(sheet.free ? [] : rowName(row));
    return here.filter(function (one) { return called.indexOf(one.row) >= 0; });
  }

  /* Those that are still to be answered, with their cells. */
  function openRemarks() {
    var open = [];
    if (!remarks.length || !sheet.writable) { return open; }
    sheet.rows.forEach(function (row) {
      sheet.columns.forEach(function (column) {
        remarked(row, column).forEach(function (one) {
          open.push({ row: row.id, column: column.key, css: "said", text: words.remarkOpen + ": " + one.text });
        });
      });
    });
    return open;
  }

  function remark(event) {
    var field = event.target.querySelector("input");
    var row = sheet.rows[at.row];
    event.preventDefault();
    if (!row || !field.value.trim()) { field.focus(); return; }
    remarks.push({ row: sheet.free ? String(numberOf(row) || at.row + 1) : rowName(row), column: sheet.columns[at.column].title,
      text: field.value.trim() });
    field.value = "";
    offer();
    show();
  }

  /* The form that leads to the return has them, and the tab keeps them for this page until then: no address holds so much. */
  function offer() {
    var form = place.querySelector("[data-return]");
    var said = remarks.map(function (one) { return "[" + one.row + " · " + one.column + "] " + one.text; }).join("\n");
    form.hidden = !said;
    form.elements.remarks.value = said;
    try {
      if (said) { window.sessionStorage.setItem(keptAs(form), JSON.stringify({ remarks: said })); }
    } catch (full) { /* they stand in the form still */ }
  }

  /* In the name of the person: what is kept goes with the sign-out, and is shown to nobody else (keep.js). */
  function keptAs(form) { return "isp.kept|" + document.body.dataset.person + "|" + form.dataset.return; }

  function keptRemarks() {
    try {
      return JSON.parse(window.sessionStorage.getItem(keptAs(place.querySelector("[data-return]")))).remarks;
    } catch (closed) {
      return "";
    }
  }

  function rowName(row) {
    var first = sheet.columns.find(function (column) { return column.fixed && column.type !== "COMPUTED"; });
    return first ? shown(first, sheet.value(row, first.key)) : words.row + " " + (sheet.rows.indexOf(row) + 1);
  }

  /* ---- drawing ---- */

  function draw() {
    var table = element("table", "grid");
    table.setAttribute("role", "grid");
    table.setAttribute("aria-label", fill(words.table, document.querySelector("h1").textContent));
    if (document.getElementById("gridKeys")) { table.setAttribute("aria-describedby", "gridKeys"); }
    table.setAttribute("aria-rowcount", sheet.rows.length + 1);
    table.setAttribute("aria-colcount", sheet.columns.length + 1);
    table.setAttribute("aria-multiselectable", "true");
    var widths = element("colgroup");
    var head = element("tr");
    var corner = element("th", "no", words.number);
    corner.scope = "col";
    head.append(corner);
    widths.append(element("col", "no"));
    sheet.columns.forEach(function (column) {
      var col = element("col");
      col.style.setProperty("--width", WIDTHS[column.type] + "rem");
      widths.append(col);
      var cell = element("th", column.fixed ? "fixed" : "", column.title);
      cell.scope = "col";
      if (column.required) {
        var star = element("span", "must", " *");
        star.title = words.required;
        cell.append(star);
      }
      if (column.unit) { cell.append(" ", element("span", "unit", column.unit)); }
      if (column.help) { cell.title = column.help; }
      head.append(cell);
    });
    var top = element("thead");
    top.append(head);
    body = element("tbody");
    lines = [];
    table.append(widths, top, body);
    var left = scroll.scrollLeft;
    var down = scroll.scrollTop;
    scroll.replaceChildren(table);
    scroll.scrollLeft = left;
    scroll.scrollTop = down;
  }

  function addLine() {
    var tr = element("tr");
    tr.setAttribute("aria-rowindex", lines.length + 2);
    var no = element("th", "no", lines.length + 1);
    no.scope = "row";
    tr.append(no);
    lines.push({ tr: tr, no: no, drawn: [], cells: sheet.columns.map(function (column, number) {
      var cell = element("td", (column.fixed ? "fixed " : "") + column.cells + (number === 0 && !sheet.free ? " name" : ""));
      cell.tabIndex = -1;
      if (column.fixed || !sheet.writable) { cell.setAttribute("aria-readonly", "true"); }
      tr.append(cell);
      return cell;
    }) });
    body.append(tr);
  }

  function cellAt(row, column) { return lines[row] && lines[row].cells[column]; }

  function paint(line, row, column, number) {
    var value = sheet.value(row, column.key);
    var mine = sheet.pending(row, column.key);
    var wrong = Boolean(mine && (mine.state === "refused" || mine.state === "conflict"));
    var lacks = !wrong && problems.has(row.id + "|" + column.key);
    var said = remarked(row, column).length > 0;
    var looks = typeof value + value + "|" + (wrong ? "wrong" : mine ? "waits" : "") + (lacks ? " lacks" : "") + (said ? " said" : "");
    if (line.drawn[number] === looks) { return; }
    line.drawn[number] = looks;
    var cell = line.cells[number];
    cell.textContent = shown(column, value);
    cell.classList.toggle("waits", Boolean(mine && !wrong));
    cell.classList.toggle("wrong", wrong);
    cell.classList.toggle("lacks", lacks);
    cell.classList.toggle("remarked", said);
    if (wrong) { cell.setAttribute("aria-invalid", "true"); } else { cell.removeAttribute("aria-invalid"); }
  }

  function paintRow(row, index) {
    var line = lines[index];
    var blank = sheet.isBlank(row);
    var faults = problems.get(row.id + "|") || [];
    var looks = blank + faults.join(" ");
    if (line.looks !== looks) {
      line.looks = looks;
      line.tr.classList.toggle("blank", blank);
      line.no.classList.toggle("lacks", faults.length > 0);
      line.no.title = blank ? words.newRow : faults.join(" ");
    }
    sheet.columns.forEach(function (column, number) { paint(line, row, column, number); });
  }

  /* Everything, as it stands now; lines that are there stay, so that the keyboard stays where it is. */
  function show() {
    problems = new Map();
    sheet.problems.forEach(function (problem) {
      var key = (problem.row || "") + "|" + (problem.column || "");
      problems.set(key, (problems.get(key) || []).concat(problem.detail));
    });
    var shape = sheet.columns.length + "|" + sheet.writable;
    if (!body || drawn !== shape) { stop(false); draw(); drawn = shape; }
    while (lines.length > sheet.rows.length) { lines.pop().tr.remove(); }
    while (lines.length < sheet.rows.length) { addLine(); }
    scroll.firstChild.setAttribute("aria-rowcount", sheet.rows.length + 1);
    sheet.rows.forEach(paintRow);
    /* Where no cell is in the order of Tab, the keyboard moves what is seen of the headings. */
    scroll.tabIndex = sheet.rows.length ? -1 : 0;
    at.row = Math.max(0, Math.min(at.row, sheet.rows.length - 1));
    mark();
    tell();
    totals();
    state();
  }

  /* ---- where the keyboard is ---- */

  function range() {
    var end = from || at;
    return { top: Math.min(at.row, end.row), bottom: Math.max(at.row, end.row),
      left: Math.min(at.column, end.column), right: Math.max(at.column, end.column) };
  }

  function inRange(visit) {
    var of = range();
    for (var row = of.top; row <= of.bottom; row++) {
      for (var column = of.left; column <= of.right; column++) { visit(row, column); }
    }
  }

  /* The cells of the range, and the one in the order of Tab. */
  var marked = [];
  var current = null;

  function mark() {
    marked.forEach(function (cell) {
      cell.classList.remove("in");
      cell.removeAttribute("aria-selected");
    });
    marked = [];
    if (from) {
      inRange(function (row, column) {
        var cell = cellAt(row, column);
        cell.classList.add("in");
        cell.setAttribute("aria-selected", "true");
        marked.push(cell);
      });
    }
    if (current) {
      current.tabIndex = -1;
      current.removeAttribute("aria-describedby");
    }
    current = cellAt(at.row, at.column) || null;
    if (current) {
      /* While it is written to it lies beneath the field. */
      current.tabIndex = editor ? -1 : 0;
      current.setAttribute("aria-describedby", "gridCell");
    }
    place.querySelector("[data-drop]").disabled = !sheet.rows[at.row] || sheet.isBlank(sheet.rows[at.row]);
  }

  function go(row, column, extend) {
    if (!sheet.rows.length) { return; }
    home = null;
    from = extend ? from || { row: at.row, column: at.column } : null;
    at = { row: Math.max(0, Math.min(row, sheet.rows.length - 1)), column: Math.max(0, Math.min(column, sheet.columns.length - 1)) };
    mark();
    tell();
    var cell = cellAt(at.row, at.column);
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /* Under the bar: what the cell wants, and what is wrong with it. */
  function tell() {
    var row = sheet.rows[at.row];
    var column = sheet.columns[at.column];
    if (!row || !column) { return; }
    var mine = sheet.pending(row, column.key);
    var faults = mine && mine.detail ? [mine.detail] : problems.get(row.id + "|" + column.key) || [];
    files.hidden = column.type !== "FILE";
    info.replaceChildren(element("b", "", title(column)), " ", element("span", "hint", wanted(column)));
    if (fileOf(row, column)) { info.append(" ", linkTo(fileOf(row, column))); }
    remarked(row, column).forEach(function (one) { info.append(" ", element("span", "fault", "↩ " + one.text)); });
    if (faults.length) { info.append(" ", element("span", "fault", "▲ " + faults.join(" "))); }
  }

  /* ---- files ---- */

  var files = place.querySelector("[data-attach]");

  function fileOf(row, column) {
    var name = column.type === "FILE" ? sheet.value(row, column.key) : null;
    return sheet.FILE.find(function (one) { return one.name === name; });
  }

  function linkTo(file) {
    var link = element("a", "", words.openFile);
    link.href = "files?point=" + place.dataset.point + "&name=" + encodeURIComponent(file.name);
    return link;
  }

  function attach(row, column, file) {
    say(fill(words.attaching, file.name), false);
    sheet.attach(row, column.key, file, function (why) { say(fill(words.notAttached, file.name) + " " + why, true); });
  }

  files.querySelector("input").addEventListener("change", function (event) {
    var file = event.target.files[0];
    event.target.value = "";
    if (file && sheet.rows[at.row]) { attach(sheet.rows[at.row], sheet.columns[at.column], file); }
    var cell = cellAt(at.row, at.column);
    if (cell) { cell.focus(); }
  });

  function fileCell(event) {
    var cell = event.target.closest && event.target.closest("td");
    var to = cell && body ? placeOf(cell) : null;
    var column = to && sheet.columns[to.column];
    return column && column.type === "FILE" && editable(column) ? to : null;
  }

  scroll.addEventListener("dragover", function (event) { if (fileCell(event)) { event.preventDefault(); } });
  scroll.addEventListener("drop", function (event) {
    var to = fileCell(event);
    if (!to || !event.dataTransfer.files.length) { return; }
    event.preventDefault();
    go(to.row, to.column);
    attach(sheet.rows[to.row], sheet.columns[to.column], event.dataTransfer.files[0]);
  });

  /* ---- editing ---- */

  function editable(column) { return sheet.writable && !column.fixed; }

  function options(column) {
    return column.type === "YES_NO" ? [words.yes, words.no] : column.type === "CHOICE" ? column.choices : null;
  }

  function names(column) {
    var id = "names-" + column.type;
    var made = document.getElementById(id);
    if (!made) {
      made = element("datalist");
      made.id = id;
      place.append(made);
    }
    /* Files are added while the page is shown. */
    sheet[column.type].slice(made.childElementCount).forEach(function (object) {
      var option = element("option");
      option.value = object.name;
      made.append(option);
    });
    return id;
  }

  function field(column, text) {
    var list = options(column);
    var made = element(list ? "select" : column.type === "TEXT" ? "textarea" : "input");
    if (list) {
      [""].concat(list).forEach(function (choice) { made.append(new Option(choice, choice)); });
    } else if (sheet[column.type]) {
      made.setAttribute("list", names(column));
    } else if (column.type === "NUMBER") {
      made.inputMode = "decimal";
    }
    made.value = text;
    made.autocomplete = "off";
    return made;
  }

  function edit(typed) {
    var column = sheet.columns[at.column];
    var row = sheet.rows[at.row];
    if (!row || !editable(column) || editor) { return; }
    var list = options(column);
    var text = written(column, sheet.value(row, column.key));
    var made = field(column, typed === null || list ? text : "");
    if (list && typed) {
      made.value = list.find(function (choice) { return choice.toLowerCase().indexOf(typed.toLowerCase()) === 0; }) || text;
    }
    made.setAttribute("aria-label", title(column) + ", " + rowName(row));
    made.setAttribute("aria-describedby", "gridCell");
    var cell = cellAt(at.row, at.column);
    editor = { row: row, column: column, field: made, typed: typed !== null, list: Boolean(list), before: text };
    /* Over the cell, not in it: a table of some hundred rows is not laid out anew for a letter. */
    made.className = "editor";
    made.style.left = cell.offsetLeft + "px";
    made.style.top = cell.offsetTop + "px";
    made.style.width = cell.offsetWidth + "px";
    made.style.minHeight = cell.offsetHeight + "px";
    scroll.append(made);
    cell.tabIndex = -1;
    made.focus({ preventScroll: true });
    if (typed === null && made.select) { made.select(); }
    made.addEventListener("keydown", editing);
    made.addEventListener("blur", function () { stop(true); });
  }

  function stop(taken) {
    var done = editor;
    if (!done) { return; }
    editor = null;
    var text = done.field.value.trim();
    done.field.remove();
    if (taken && text !== done.before) { sheet.write([{ row: done.row, column: done.column.key, value: text }]); } else { show(); }
  }

  function editing(event) {
    var moves = { Tab: [0, event.shiftKey ? -1 : 1] };
    if (editor.typed && !editor.list) {
      moves.ArrowLeft = [0, -1];
      moves.ArrowRight = [0, 1];
      if (!editor.field.getAttribute("list")) { moves.ArrowUp = [-1, 0]; moves.ArrowDown = [1, 0]; }
    }
    if (event.isComposing) { return; }
    event.stopPropagation();
    if (event.key === "Enter" && event.altKey && editor.field.localName === "textarea") {
      editor.field.setRangeText("\n", editor.field.selectionStart, editor.field.selectionEnd, "end");
      event.preventDefault();
    } else if (event.key === "Escape") {
      event.preventDefault();
      stop(false);
      go(at.row, at.column);
    } else if (event.key === "Enter") {
      event.preventDefault();
      stop(true);
      enter(event.shiftKey);
    } else if (moves[event.key]) {
      event.preventDefault();
      stop(true);
      step(moves[event.key][0], moves[event.key][1], event.key === "Tab");
    }
  }

  /* ---- moving ---- */

  function step(down, right, wraps, extend) {
    var row = at.row + down;
    var column = at.column + right;
    if (wraps && column >= sheet.columns.length && row < sheet.rows.length - 1) { row++; column = 0; }
    if (wraps && column < 0 && row > 0) { row--; column = sheet.columns.length - 1; }
    var start = wraps && home === null ? at.column : home;
    go(row, column, extend);
    home = wraps ? start : null;
  }

  function enter(up) { go(at.row + (up ? -1 : 1), home === null || up ? at.column : home); }

  /* Tab goes from cell to cell, and out of the table at its ends, or after Esc. */
  function tabs(event) {
    var last = event.shiftKey ? at.row === 0 && at.column === 0
      : at.row === sheet.rows.length - 1 && at.column === sheet.columns.length - 1;
    if (leaving || last) { return; }
    event.preventDefault();
    step(0, event.shiftKey ? -1 : 1, true);
  }

  function moved(event) {
    var far = event.ctrlKey || event.metaKey;
    var page = Math.max(1, Math.floor(scroll.clientHeight / cellAt(at.row, at.column).offsetHeight) - 2);
    var end = sheet.columns.length - 1;
    var to = {
      ArrowUp: [far ? -at.row : -1, 0], ArrowDown: [far ? sheet.rows.length : 1, 0],
      ArrowLeft: [0, far ? -end : -1], ArrowRight: [0, far ? end : 1],
      PageUp: [-page, 0], PageDown: [page, 0],
      Home: [far ? -at.row : 0, -end], End: [far ? sheet.rows.length : 0, end]
    }[event.key];
    if (!to) { return false; }
    event.preventDefault();
    step(to[0], to[1], false, event.shiftKey);
    return true;
  }

  function clear() {
    var cells = [];
    inRange(function (row, column) {
      if (editable(sheet.columns[column])) { cells.push({ row: sheet.rows[row], column: sheet.columns[column].key, value: null }); }
    });
    sheet.write(cells);
  }

  /* What stands in the first line of the range, in all its lines. */
  function fillDown() {
    var cells = [];
    var top = range().top;
    inRange(function (row, column) {
      var of = sheet.columns[column];
      if (editable(of)) { cells.push({ row: sheet.rows[row], column: of.key, value: sheet.value(sheet.rows[top], of.key) }); }
    });
    sheet.write(cells);
  }

  function back(undo) {
    var cell = undo ? sheet.undo() : sheet.redo();
    var row = cell && sheet.row(cell.row);
    if (row && sheet.rows.indexOf(row) >= 0) { jump(cell.row, cell.column); }
  }

  scroll.addEventListener("keydown", function (event) {
    if (!event.target.matches("td") || !body) { return; }
    var control = (event.ctrlKey || event.metaKey) && !event.altKey;
    var key = event.code;
    if (event.key === "Tab") { tabs(event); leaving = false; return; }
    leaving = event.key === "Escape" || (leaving && event.key === "Shift");
    if (moved(event)) { return; }
    if (control && key === "KeyA") {
      event.preventDefault();
      go(0, 0);
      go(sheet.rows.length, sheet.columns.length, true);
    } else if (control && (key === "KeyZ" || key === "KeyY")) {
      event.preventDefault();
      back(key === "KeyZ" && !event.shiftKey);
    } else if (control && key === "KeyD" && sheet.writable) {
      event.preventDefault();
      fillDown();
    } else if (event.key === "F2" || (event.key === "Enter" && !event.shiftKey && editable(sheet.columns[at.column]))) {
      event.preventDefault();
      edit(null);
    } else if (event.key === "Enter") {
      event.preventDefault();
      enter(event.shiftKey);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      clear();
    } else if (event.key.length === 1 && !control && !event.altKey && editable(sheet.columns[at.column])) {
      if (options(sheet.columns[at.column])) { event.preventDefault(); }
      edit(event.key.trim());
    }
  });

  /* ---- the mouse and the finger ---- */

  function placeOf(cell) { return { row: cell.parentElement.sectionRowIndex, column: cell.cellIndex - 1 }; }

  scroll.addEventListener("mousedown", function (event) {
    var cell = event.target.closest("td");
    if (!cell || event.button || event.target !== cell) { return; }
    event.preventDefault();
    stop(true);
    var to = placeOf(cell);
    go(to.row, to.column, event.shiftKey);
  });
  scroll.addEventListener("mouseover", function (event) {
    var cell = event.target.closest("td");
    if (cell && event.buttons === 1 && !editor && document.activeElement.matches(".grid td")) {
      var to = placeOf(cell);
      if (to.row !== at.row || to.column !== at.column) { go(to.row, to.column, true); }
    }
  });
  scroll.addEventListener("dblclick", function (event) { if (event.target.closest("td")) { edit(null); } });
  scroll.addEventListener("click", function (event) {
    if (event.pointerType === "touch" && event.target.matches(".grid td")) { edit(null); }
  });
  scroll.addEventListener("focusin", function (event) {
    if (!event.target.matches("td")) { return; }
    var to = placeOf(event.target);
    if (to.row !== at.row || to.column !== at.column) { go(to.row, to.column); }
  });

  /* ---- copying and pasting ---- */

  function quoted(text) { return /[\t\n"]/.test(text) ? "\"" + text.replace(/"/g, "\"\"") + "\"" : text; }

  function copy(event) {
    if (editor || !event.target.matches || !event.target.matches(".grid td")) { return false; }
    var of = range();
    var lines = [];
    for (var row = of.top; row <= of.bottom; row++) {
      lines.push(sheet.columns.slice(of.left, of.right + 1).map(function (column) {
        return quoted(written(column, sheet.value(sheet.rows[row], column.key)));
      }).join("\t"));
    }
    event.clipboardData.setData("text/plain", lines.join("\n"));
    event.preventDefault();
    return true;
  }

  /* Lines of cells as spreadsheets give them: a cell with line ends stands in quotes. */
  function parsed(text) {
    var lines = [[]];
    var cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/g;
    for (var found = cell.exec(text); found; found = cell.exec(text)) {
      lines[lines.length - 1].push(found[1] === undefined ? found[2] : found[1].replace(/""/g, "\""));
      if (!found[3]) { break; }
      if (found[3] !== "\t") { lines.push([]); }
      if (cell.lastIndex >= text.length && found[3] !== "\t") { lines.pop(); break; }
    }
    return lines;
  }

  function isHead(cells, columns) {
    return cells.length > 1 && cells.every(function (text, index) {
      return columns[index] && (text.trim() === columns[index].title || text.trim() === title(columns[index]));
    });
  }

  /* In a table of objects a line with the object in it goes to that object's row, wherever it stands. */
  function rowNamed(text) {
    return sheet.rows.find(function (row) {
      return row.id === text || shown(sheet.columns[0], row.cells[sheet.columns[0].key]).toLowerCase() === text.toLowerCase();
    });
  }

  function paste(event) {
    if (editor || !sheet.writable || !event.target.matches || !event.target.matches(".grid td")) { return; }
    event.preventDefault();
    var of = range();
    var columns = sheet.columns.slice(of.left);
    var lines = parsed(event.clipboardData.getData("text/plain"));
    if (isHead(lines[0], columns)) { lines.shift(); }
    var count = { cells: 0, fixed: 0, rows: 0, unknown: [] };
    var cells = [];
    if (lines.length === 1 && lines[0].length === 1) {
      inRange(function (row, column) { put(sheet.rows[row], sheet.columns[column], lines[0][0], cells, count); });
    } else {
      var named = !sheet.free && of.left === 0 && lines.some(function (line) { return rowNamed(line[0].trim()); });
      lines.forEach(function (line, index) {
        var row = named ? rowNamed(line[0].trim()) : sheet.rows[of.top + index] || (sheet.free ? sheet.addRow() : null);
        if (!row) {
          if (named) { count.unknown.push(line[0]); } else { count.rows++; }
          return;
        }
        line.forEach(function (text, number) { if (columns[number]) { put(row, columns[number], text, cells, count); } });
      });
    }
    sheet.write(cells);
    say([fill(words.pasted, count.cells), count.fixed ? fill(words.leftOut, count.fixed) : "",
      count.rows ? fill(words.noRows, count.rows) : "", count.unknown.length ? fill(words.unknownRows, count.unknown.join(", ")) : ""]
      .filter(Boolean).join(" "), count.rows || count.unknown.length);
  }

  function put(row, column, text, cells, count) {
    if (editable(column)) {
      cells.push({ row: row, column: column.key, value: text.trim() });
      count.cells++;
    } else if (text.trim() !== written(column, row.cells[column.key])) {
      count.fixed++;
    }
  }

  document.addEventListener("copy", copy);
  document.addEventListener("cut", function (event) { if (copy(event) && sheet.writable) { clear(); } });
  document.addEventListener("paste", paste);

  /* ---- beside the table ---- */

  function jump(id, key) {
    var row = sheet.rows.indexOf(sheet.row(id));
    var column = sheet.columns.findIndex(function (one) { return one.key === key; });
    go(Math.max(0, row), Math.max(0, column));
  }

  function say(text, warns) {
    said = warns ? text : "";
    if (!warns) { place.querySelector(".saved").textContent = text; }
    alerts();
  }

  function button(text, css, act) {
    var made = element("button", css, text);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  function where(cell) {
    var row = sheet.row(cell.row);
    var column = sheet.columns.find(function (one) { return one.key === cell.column; });
    return [row ? rowName(row) : "", column ? column.title : ""].filter(Boolean).join(" · ");
  }

  function alerts() {
    var area = place.querySelector("[data-alerts]");
    var notes = sheet.unsaved().filter(function (cell) { return cell.state === "conflict"; }).map(function (cell) {
      var column = sheet.columns.find(function (one) { return one.key === cell.column; });
      var note = element("div", "note warn", fill(words.conflict, where(cell), shown(column, cell.value) || words.empty,
        shown(column, cell.stands) || words.empty) + " ");
      note.append(button(words.keepMine, "btn small", function () { sheet.settle(cell, true); jump(cell.row, cell.column); }), " ",
        button(words.keepTheirs, "btn small second", function () { sheet.settle(cell, false); jump(cell.row, cell.column); }));
      return note;
    });
    if (sheet.state) {
      var note = element("div", "note warn", words[sheet.state] + " ");
      if (sheet.state === "ended") {
        var link = element("a", "btn small", words.signIn);
        var session = document.getElementById("place").dataset;
        link.href = session.signIn + "?ended=true&page=" + encodeURIComponent(session.page);
        note.append(link);
      }
      notes.unshift(note);
    }
    if (said) { notes.push(element("div", "note warn", said)); }
    var before = area.textContent;
    var fresh = element("div");
    fresh.append.apply(fresh, notes);
    if (fresh.textContent !== before) { area.replaceChildren.apply(area, notes); }
  }

  var listed = "";

  function list() {
    if (!sheet.columns.length) { return; }
    var area = place.querySelector("[data-problems]");
    var lines = sheet.unsaved().filter(function (cell) { return cell.state === "refused"; }).map(function (cell) {
      return { row: cell.row, column: cell.column, cell: cell, css: "wrong",
        text: words.notKept + ": " + (cell.detail || shown(null, cell.value)) };
    }).concat(sheet.unsaved().filter(function (cell) { return cell.state === "conflict"; }).map(function (cell) {
      return { row: cell.row, column: cell.column, css: "wrong", text: words.conflictOpen };
    }), openRemarks(), sheet.writable ? sheet.problems.filter(function (problem) {
      var row = problem.column && sheet.row(problem.row);
      return !row || !sheet.pending(row, problem.column);
    }).map(function (problem) {
      return { row: problem.row, column: problem.column, text: problem.detail, css: problem.weight };
    }) : []);
    var shown50 = lines.slice(0, 50);
    area.hidden = !lines.length && !sheet.writable;
    area.querySelector("[data-problem-count]").textContent = lines.length + sheet.more ? ": " + (lines.length + sheet.more) : "";
    var fresh = element("ol");
    fresh.append.apply(fresh, shown50.map(function (line) {
      var item = element("li", line.css);
      if (line.row) {
        item.append(button(where(line) || "…", "link", function () { jump(line.row, line.column); }), " — ");
      }
      item.append(line.text);
      if (line.cell) {
        item.append(" ", button(words.discard, "link", function () { sheet.settle(line.cell, false); }));
      }
      return item;
    }));
    var looks = JSON.stringify(shown50.map(function (line) { return [line.row, line.column, line.css, line.text, where(line)]; }));
    /* As long as they say the same they stay, and the keyboard on them. */
    if (listed !== looks) {
      listed = looks;
      area.querySelector("ol").replaceChildren.apply(area.querySelector("ol"), Array.from(fresh.children));
    }
    var rest = lines.length - shown50.length + sheet.more;
    area.querySelector("[data-problems-more]").textContent = rest ? fill(words.more, rest)
      : lines.length ? "" : sheet.unsaved().length ? fill(words.unsaved, sheet.unsaved().length) : sheet.state ? "" : words.none;
  }

  function totals() {
    var area = place.querySelector("[data-totals]");
    area.hidden = !sheet.totals.length;
    var lines = [];
    sheet.totals.forEach(function (total) {
      var value = element("dd", typeof total.value === "number" ? "num" : "");
      if (Array.isArray(total.value)) {
        var ranks = element("ol");
        total.value.forEach(function (rank) { ranks.append(element("li", "", shown(null, rank.value) + " — " + numbers.format(rank.figure))); });
        value.append(total.value.length ? ranks : "—");
      } else {
        value.textContent = total.trouble || shown(null, total.value) || "—";
      }
      if (total.leftOut) { value.append(" ", element("span", "hint", total.leftOut)); }
      lines.push(element("dt", "", total.title), value);
    });
    area.querySelector("dl").replaceChildren.apply(area.querySelector("dl"), lines);
  }

  function state() {
    var unsaved = sheet.unsaved();
    var bad = unsaved.filter(function (cell) { return cell.state !== "waits"; }).length;
    place.querySelector("[data-bar]").hidden = !sheet.writable;
    place.querySelector("[data-undo]").disabled = !sheet.canUndo();
    place.querySelector("[data-redo]").disabled = !sheet.canRedo();
    place.querySelector("[data-add]").hidden = place.querySelector("[data-drop]").hidden = !sheet.free;
    var text = bad ? fill(words.unsaved, bad) : unsaved.length && !sheet.state ? words.saving
      : unsaved.length ? fill(words.unsaved, unsaved.length)
        : words.saved + (sheet.at ? " · " + fill(words.last, sheet.by + ", " + sheet.at) : "");
    var status = place.querySelector(".saved");
    if (status.textContent !== text) { status.textContent = text; }
    status.classList.toggle("bad", bad > 0);
    alerts();
    list();
  }

  place.querySelector("[data-undo]").addEventListener("click", function () { back(true); });
  place.querySelector("[data-redo]").addEventListener("click", function () { back(false); });
  place.querySelector("[data-add]").addEventListener("click", function () { go(sheet.rows.length - 1, 0); edit(null); });
  place.querySelector("[data-drop]").addEventListener("click", function () {
    var of = range();
    sheet.drop(sheet.rows.slice(of.top, of.bottom + 1).filter(function (row) { return !sheet.isBlank(row); }));
    go(of.top, at.column);
  });

  /* What this tab keeps is gone with it, so the browser asks; a link that stays in the tab loses nothing. */
  var stays = false;

  function staying() {
    stays = true;
    window.setTimeout(function () { stays = false; }, 1000);
  }

  function isUnsaved() {
    var writing = Boolean(editor) && editor.field.value.trim() !== editor.before;
    var offered = place.querySelector("[data-return]");
    return writing || sheet.unsaved().length > 0 || Boolean(offered && !offered.hidden);
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (link && !link.target && link.host === window.location.host && !editor) { staying(); }
  });
  document.addEventListener("submit", function (event) { if (event.target.matches("[data-return]")) { staying(); } });
  window.addEventListener("beforeunload", function (event) {
    if (!stays && isUnsaved()) {
      event.preventDefault();
      event.returnValue = "";
    }
  });

  var judging = place.querySelector("[data-remark]");
  var verdict = place.querySelector("[data-remarked]");
  takeRemarks(verdict ? verdict.textContent : "");
  if (judging) {
    takeRemarks(keptRemarks());
    judging.addEventListener("submit", remark);
    offer();
  }

  var sheet = window.isp.sheet(place, { all: show, state: state, busy: function () { return Boolean(editor); } });
})();
