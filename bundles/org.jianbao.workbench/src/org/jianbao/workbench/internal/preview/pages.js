// Runs in the page: replaces single pages, marks what is selected, and tells what was clicked.
(function () {
  var main = document.querySelector('main');
  var style = document.createElement('style');
  style.textContent =
    '[data-origin] { cursor: pointer; scroll-margin: 25vh; }' +
    'main[data-origin], .page { cursor: default; }' +
    '.page { content-visibility: auto; }' +
    '.marked { background: rgba(255, 214, 10, 0.35); box-shadow: 0 0 0 2px rgba(255, 214, 10, 0.35); }';
  document.head.appendChild(style);

  function page(html) {
    var holder = document.createElement('template');
    holder.innerHTML = html;
    return holder.content.firstElementChild;
  }

  function places(id) {
    return Array.prototype.slice.call(main.querySelectorAll('[data-origin="' + CSS.escape(id) + '"]'));
  }

  window.jianbao = {
    page: function (index, html) {
      var fresh = page(html);
      if (index < main.children.length) {
        main.replaceChild(fresh, main.children[index]);
      } else {
        main.appendChild(fresh);
      }
    },

    cut: function (count) {
      while (main.children.length > count) {
        main.removeChild(main.lastElementChild);
      }
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

    zoom: function (factor) {
      var size = factor;
      if (!factor) {
        document.documentElement.style.zoom = 1;
        size = Math.max(0.3, (document.documentElement.clientWidth - 16) / main.firstElementChild.offsetWidth);
        window.onresize = function () { window.jianbao.zoom(0); };
      } else {
        window.onresize = null;
      }
      var place = window.scrollY / Math.max(1, document.documentElement.scrollHeight);
      document.documentElement.style.zoom = size;
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
