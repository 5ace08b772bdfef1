import type { Kind, Look } from '../kind.ts';
import type { Palette } from '../palette.ts';
import type { Sketch } from '../sketch.ts';

const shirtOutline =
	'M372 196C330 206 286 222 262 246L140 420L242 496L300 428V792C420 806 540 806 660 792V428L718 496L820 420L698 246C674 222 630 206 588 196C570 244 390 244 372 196Z';

const longOutline =
	'M372 196C330 206 290 220 268 246C230 330 178 520 150 722L240 746L304 470V792C420 806 540 806 656 792V470L720 746L810 722C782 520 730 330 692 246C670 220 630 206 588 196C570 244 390 244 372 196Z';

export const tshirt: Kind = {
	shadow: 200,
	shadowY: 856,
	second: 'closeup',
	focus: [480, 300, 1.9],
	draw(k, p, look) {
		k.shape('M378 196C400 226 560 226 582 196L588 204C560 262 400 262 372 204Z', p.darker);
		k.shape(shirtOutline, k.across(p.dark, p.base, p.light, p.base, p.dark));
		k.inside(shirtOutline, (s) => print(s, p, look, 300));
		k.line('M376 200C396 250 564 250 584 200', p.dark, { width: 14 }).line(
			'M370 206C392 268 568 268 590 206',
			p.ink,
			{ width: 3, dash: '7 7', opacity: 0.5 }
		);
		if (look.has('polo')) polo(k, p);
		k.line('M300 430C308 380 306 330 300 290M660 430C652 380 654 330 660 290', p.darker, {
			width: 5,
			opacity: 0.6
		});
		k.line('M306 772C420 786 540 786 654 772', p.ink, { width: 3, dash: '8 7', opacity: 0.5 });
		k.line('M160 434L246 496M800 434L714 496', p.ink, { width: 3, dash: '8 7', opacity: 0.5 });
		k.line('M360 560C350 640 356 700 348 780M600 520C616 620 604 700 614 780', p.darker, {
			width: 5,
			opacity: 0.25
		});
		if (look.has('pocket')) k.shape('M530 380H614V462L572 482L530 462Z', p.dark, 0.55);
	}
};

function polo(k: Sketch, p: Palette): void {
	k.shape('M372 190L440 220L478 296L404 268Z', p.dark).shape(
		'M588 190L520 220L482 296L556 268Z',
		p.dark
	);
	k.box(464, 286, 32, 128, 8, p.dark, 0.8);
	for (const y of [312, 352, 392]) k.disc(480, y, 7, p.paper);
}

/** The printed or woven pattern of a garment's front. */
export function print(k: Sketch, p: Palette, look: Look, top: number): void {
	if (look.has('stripes')) {
		for (let y = top; y < 820; y += 62) k.box(100, y, 760, 24, 0, p.accent, 0.85);
	} else if (look.has('check')) {
		for (let i = 0; i < 13; i++)
			k.box(140 + i * 56, 150, 16, 680, 0, p.accent, 0.35).box(
				100,
				170 + i * 56,
				760,
				16,
				0,
				p.ink,
				0.22
			);
	} else if (look.has('dots')) {
		for (let i = 0; i < 110; i++)
			k.disc(
				150 + (i % 11) * 66 + (Math.floor(i / 11) % 2) * 33,
				220 + Math.floor(i / 11) * 62,
				11,
				p.accent,
				0.9
			);
	} else if (look.has('waves')) {
		for (let i = 0; i < 3; i++)
			k.line(`M356 ${440 + i * 44}q31 -36 62 0t62 0t62 0t62 0`, p.accent, { width: 14 });
	} else if (look.has('sun')) {
		k.disc(480, 470, 74, p.accent)
			.box(380, 486, 200, 12, 0, p.base)
			.box(380, 512, 200, 12, 0, p.base);
	} else if (look.has('star')) {
		const points = Array.from({ length: 10 }, (_, i) => {
			const r = i % 2 ? 38 : 92;
			return [
				480 + r * Math.sin((i * Math.PI) / 5),
				460 - r * Math.cos((i * Math.PI) / 5)
			] as const;
		});
		k.poly(points, p.accent);
	} else if (look.has('block')) {
		k.box(100, 470, 760, 400, 0, p.accent, 0.95);
	}
}

export const sweater: Kind = {
	shadow: 200,
	shadowY: 856,
	second: 'closeup',
	focus: [480, 330, 1.8],
	draw(k, p, look) {
		const hooded = look.has('hood');
		if (hooded)
			k.shape('M346 214C330 120 420 96 480 96S630 120 614 214C580 270 380 270 346 214Z', p.darker);
		k.shape(longOutline, k.across(p.dark, p.base, p.light, p.base, p.dark));
		k.inside(longOutline, (s) => print(s, p, look, 320));
		if (look.has('knit'))
			for (let i = 0; i < 9; i++)
				k.line(`M${330 + i * 38} 270V780`, p.darker, { width: 5, dash: '12 10', opacity: 0.4 });
		k.line('M304 470C312 400 308 340 300 300M656 470C648 400 652 340 660 300', p.darker, {
			width: 5,
			opacity: 0.6
		});
		k.shape('M304 752C420 768 540 768 656 752V792C540 806 420 806 304 792Z', p.dark);
		k.poly(
			[
				[156, 690],
				[248, 714],
				[240, 746],
				[150, 722]
			],
			p.dark
		).poly(
			[
				[804, 690],
				[712, 714],
				[720, 746],
				[810, 722]
			],
			p.dark
		);
		if (hooded) {
			k.shape('M350 206C372 158 420 140 480 140S588 158 610 206C570 268 390 268 350 206Z', p.dark);
			k.line('M440 246V350M520 246V370', p.paper, { width: 8 });
			k.shape('M380 560H580L620 690H340Z', p.dark, 0.55);
		} else k.line('M376 202C396 256 564 256 584 202', p.dark, { width: 24 });
		if (look.has('zip'))
			k.line('M480 256V790', p.darker, { width: 12 }).line('M480 256V790', p.lighter, {
				width: 4,
				dash: '6 6'
			});
	}
};

export const shirt: Kind = {
	shadow: 200,
	shadowY: 856,
	second: 'closeup',
	focus: [480, 320, 1.9],
	draw(k, p, look) {
		const outline = look.has('short') ? shirtOutline : longOutline;
		k.shape('M384 190C420 220 540 220 576 190V230H384Z', p.darker);
		k.shape(outline, k.across(p.dark, p.base, p.light, p.base, p.dark));
		k.inside(outline, (s) => print(s, p, look, 240));
		k.line('M304 470C312 400 308 340 300 300M656 470C648 400 652 340 660 300', p.darker, {
			width: 5,
			opacity: 0.5
		});
		k.box(462, 250, 36, 548, 4, p.light).line('M462 256V796M498 256V796', p.darker, {
			width: 3,
			opacity: 0.5
		});
		for (let y = 300; y < 780; y += 78) k.disc(480, y, 9, p.paper).disc(480, y, 3, p.ink);
		k.shape('M384 180L480 262L420 322L350 214Z', p.light).shape(
			'M576 180L480 262L540 322L610 214Z',
			p.light
		);
		k.line('M480 262L420 322L350 214M480 262L540 322L610 214', p.darker, {
			width: 4,
			opacity: 0.7
		});
		k.shape('M546 390H632V474L589 492L546 474Z', p.dark, 0.5).line('M546 408H632', p.darker, {
			width: 4,
			opacity: 0.6
		});
		if (!look.has('short'))
			k.poly(
				[
					[156, 690],
					[248, 714],
					[240, 746],
					[150, 722]
				],
				p.dark
			).poly(
				[
					[804, 690],
					[712, 714],
					[720, 746],
					[810, 722]
				],
				p.dark
			);
	}
};
