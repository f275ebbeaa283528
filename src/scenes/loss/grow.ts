/** The longest of the contours grows for so long, in milliseconds; the others at the same pace. */
const LONGEST_MS = 1500;
const RING_MS = 500;
/** What is there only once the contour touches. */
const TOUCHED = '.dot.optimum, .arrow, .wedge';

const radiusOf = (contour: Element) => Number(contour.querySelector('ellipse')?.getAttribute('rx') ?? 0);

/**
 * Lets the touching contours of a loss grow from their centre, all at one level at one time, until each touches; the optimum
 * shows then, and its ring beats once. Pictures of the same loss at the same scale, each a `.plane`.
 */
export function grow(picture: Element): void {
  const planes = [...picture.querySelectorAll('.plane')];
  const contours = planes.map((plane) => plane.querySelector('.touching'));
  const longest = Math.max(...contours.map((contour) => (contour ? radiusOf(contour) : 0)));
  planes.forEach((plane, i) => {
    const contour = contours[i];
    if (!contour) return;
    const duration = (LONGEST_MS * radiusOf(contour)) / longest;
    contour.animate({ transform: ['scale(0)', 'none'] }, { duration });
    for (const part of plane.querySelectorAll(TOUCHED)) part.animate({ opacity: [0, 0] }, { duration });
    plane
      .querySelector('.ring')
      ?.animate({ transform: ['none', 'scale(1.7)', 'none'] }, { delay: duration, duration: RING_MS });
  });
}
