// Runs in the page: fills and empties single pages, marks what is selected, tells which pages are seen and what was clicked.
(function () {
  var main = document.querySelector('main');
  var style = document.createElement('style');
  style.textContent =
    '[data-origin] { cursor: pointer; scroll-margin: 25vh; }' +
    'main[data-origin], .page { cursor: default; }' +
    '.marked { background: rgba(255, 214, 10, 0.35); box-shadow: 0 0 0 2px rgba(255, 214, 10, 0.35); }';
  document.head.appendChild(style);

  var done = 0;
  var size = 1;
  var seen = new Set();

  // The title is what the window is told by: the last step that is done, and the first and last page near what is seen.
  function tell() {
    var first = -1;
    var last = -1;
    for (var i = 0; i < main.children.length; i++) {
      if (seen.has(main.children[i])) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    document.title = 'jianbao:done/' + done + '/' + first + '/' + last;
  }

  var observer = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting) {
        seen.add(entry.target);
      } else {
        seen.delete(entry.target);
      }
    });
    tell();
  });
  Array.prototype.forEach.call(main.children, function (page) { observer.observe(page); });

  // Exchanges only the blocks that are others now: the rest need not be drawn again.
  function renew(area, blocks) {
    blocks.forEach(function (block, i) {
      if (!area.children[i].isEqualNode(block)) {
        area.replaceChild(block, area.children[i]);
      }
    });
  }

  // The pages take the place of their size on the screen, not of that on paper.
  function fit() {
    main.style.marginBottom = main.offsetHeight * (size - 1) + 'px';
  }

  function places(id) {
    return Array.prototype.slice.call(main.querySelectorAll('[data-origin="' + CSS.escape(id) + '"]'));
  }

  window.jianbao = {
    done: function (step) {
      done = step;
      tell();
    },

    // Makes empty pages behind those that are there, or takes the last ones away.
    count: function (count) {
      while (main.children.length > count) {
        observer.unobserve(main.lastElementChild);
        seen.delete(main.lastElementChild);
        main.removeChild(main.lastElementChild);
      }
      while (main.children.length < count) {
        var page = document.createElement('section');
        page.className = 'page';
        main.appendChild(page);
        observer.observe(page);
      }
      fit();
    },

    // Gives a page its content; it is emptied by an empty text.
    page: function (index, html) {
      var holder = document.createElement('template');
      holder.innerHTML = html;
      var fresh = holder.content.firstElementChild;
      var page = main.children[index];
      var before = page.querySelector('.area');
      var after = fresh && fresh.querySelector('.area');
      if (before && after && before.children.length === after.children.length) {
        renew(before, Array.prototype.slice.call(after.children));
      } else {
        page.replaceChildren.apply(page, fresh ? fresh.childNodes : []);
      }
      page.setAttribute('aria-label', fresh ? fresh.getAttribute('aria-label') : '');
    },

    mark: function (ids, reveal) {
      Array.prototype.forEach.call(main.querySelectorAll('.marked'), function (old) {
        old.classList.remove('marked');
      });
      for (var i = 0; i < ids.length; i++) {
        var found = places(ids[i]);
        if (found.length > 0) {
          found.forEach(function (place) { place.classList.add('marked'); });
          if (reveal) {
            found[0].scrollIntoView({ block: 'nearest' });
          }
          return;
        }
      }
    },

    // By a transformation, since WebKit rounds the widths of letters to whole pixels where the style "zoom" makes them smaller.
    zoom: function (factor) {
      size = factor || Math.max(0.3, (document.documentElement.clientWidth - 16) / main.firstElementChild.offsetWidth);
      window.onresize = factor ? null : function () { window.jianbao.zoom(0); };
      var place = window.scrollY / Math.max(1, document.documentElement.scrollHeight);
      main.style.transformOrigin = '0 0';
      main.style.transform = 'scale(' + size + ')';
      main.style.width = 100 / size + '%';
      fit();
      window.scrollTo(0, place * document.documentElement.scrollHeight);
    }
  };

  document.addEventListener('click', function (event) {
    var place = event.target.closest('[data-origin]');
    event.preventDefault();
    if (place && place !== main) {
      window.location.href = 'jianbao:element/' + encodeURIComponent(place.getAttribute('data-origin'));
    }
  });
})();
