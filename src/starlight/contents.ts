/** Says in the list of contents, and in the bar of small screens, which part of the page is being read. */
const list = document.getElementById('page-contents');
const here = document.querySelector('.page-contents-here');
const parts = [...(list?.querySelectorAll('a') ?? [])].flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return heading === null ? [] : [{ link, heading }];
});

function mark(): void {
  const line = innerHeight / 3;
  const read = parts.findLast(({ heading }) => heading.getBoundingClientRect().top < line) ?? parts[0];
  for (const { link } of parts) link.ariaCurrent = link === read?.link ? 'true' : null;
  if (here !== null) here.textContent = read?.link.textContent ?? '';
}

// A heading that crosses the line, or leaves at the top, changes the answer; nothing else does.
const watch = new IntersectionObserver(mark, { rootMargin: '0px 0px -66.7% 0px' });
for (const { heading } of parts) watch.observe(heading);
const closeList = (): unknown => list?.matches(':popover-open') && list.hidePopover();
list?.addEventListener('click', closeList);
// A tablet that is turned shows the list in its column: it must not stay open over the text.
matchMedia('(min-width: 72rem)').addEventListener('change', closeList);
