import type { Kind } from '../kind.ts';

const stickVacuum: Pick<Kind, 'draw'> = {
	draw(k, p) {
		k.box(466, 330, 28, 380, 10, k.across('#e6e9ed', '#9aa1ad'));
		k.shape(
			'M300 768C306 716 340 700 400 700H560C620 700 654 716 660 768Z',
			k.down(p.base, p.darker)
		).box(300, 740, 360, 18, 9, p.accent);
		k.shape('M420 180H540L570 380C540 440 420 440 390 380Z', k.turned(p));
		k.box(420, 300, 120, 150, 40, '#cfe0ea', 0.85).box(440, 370, 80, 70, 28, p.accent, 0.7);
		k.line('M540 190C640 170 640 310 560 320', p.darker, { width: 34 });
		k.disc(480, 216, 30, p.darker).disc(480, 216, 16, p.accent);
	}
};

export const iron: Kind = {
	shadow: 300,
	second: 'boxed',
	focus: [420, 560, 1.6],
	draw(k, p) {
		k.line('M700 380C800 330 780 220 860 200', p.darker, { width: 18 });
		k.shape(
			'M150 726C210 560 380 470 560 470H700C740 470 760 500 764 560L780 726Z',
			k.slant(p.lighter, p.base, p.dark)
		);
		k.shape('M250 590C330 500 440 470 560 470H640L620 590Z', '#cfe6f2', 0.75).shape(
			'M276 600L310 566H622L618 600Z',
			'#8dbddb',
			0.7
		);
		k.shape(
			'M330 480C380 330 520 300 640 310C740 318 760 400 744 490L690 480C700 420 690 390 640 384C560 376 480 390 430 480Z',
			k.down(p.light, p.dark)
		);
		k.box(470, 330, 120, 26, 13, p.accent);
		k.shape(
			'M120 768C126 740 138 724 156 716H784V752C784 764 776 768 766 768Z',
			k.down('#e7eaee', '#9097a3')
		);
		k.disc(660, 640, 46, p.darker).disc(660, 636, 36, p.paper).box(657, 606, 6, 28, 3, p.accent);
		k.line('M200 700C250 610 330 560 420 540', '#ffffff', { width: 10, opacity: 0.3 });
	}
};

export const vacuum: Kind = {
	shadow: 300,
	second: 'boxed',
	focus: [560, 640, 1.7],
	draw(k, p, look) {
		if (look.has('stick')) return stickVacuum.draw(k, p, look);
		k.line('M400 600C180 560 300 200 200 160', '#3a3d46', { width: 36 }).line(
			'M400 600C180 560 300 200 200 160',
			'#5b606c',
			{ width: 20, dash: '4 16' }
		);
		k.box(170, 120, 40, 400, 18, '#aab0ba')
			.shape('M110 768L130 700H250L270 768Z', p.darker)
			.box(176, 500, 26, 220, 8, '#c9ced6');
		k.shape(
			'M340 660C340 540 430 460 560 460H660C770 460 810 560 810 660V720H340Z',
			k.slant(p.lighter, p.base, p.dark)
		);
		k.disc(720, 690, 78, p.darker).disc(720, 690, 44, p.base).disc(720, 690, 16, p.accent);
		k.disc(410, 728, 40, '#33363f').disc(410, 728, 18, p.light);
		k.oval(540, 540, 70, 56, '#cfe0ea', 0.7).oval(540, 552, 46, 34, p.accent, 0.7);
		k.line('M470 466C490 400 640 400 670 462', p.darker, { width: 22 });
		k.box(340, 700, 300, 24, 8, p.darker);
	}
};
