import type { Kind } from '../kind.ts';

export const tent: Kind = {
	shadow: 360,
	second: 'closeup',
	focus: [480, 600, 1.6],
	draw(k, p, look) {
		k.poly(
			[
				[120, 768],
				[400, 300],
				[560, 300],
				[840, 768]
			],
			p.darker
		);
		k.shape(
			look.has('dome')
				? 'M140 768C170 480 320 300 480 300S790 480 820 768Z'
				: 'M120 768L420 290H540L840 768Z',
			k.across(p.light, p.base, p.dark)
		);
		k.shape('M480 300C420 480 380 640 360 768H600C580 640 540 480 480 300Z', p.darker)
			.shape('M480 320C440 480 420 640 416 768H480Z', '#2c2f38', 0.6)
			.shape('M480 300C560 440 600 620 600 768H700C680 600 600 420 480 300Z', p.accent);
		k.line('M140 768L90 700M820 768L880 700', '#8e95a1', { width: 6 }).line(
			'M200 600C260 580 300 600 350 590',
			p.lighter,
			{ width: 7, opacity: 0.6 }
		);
		k.box(690, 560, 60, 34, 8, p.paper, 0.6).box(110, 760, 740, 12, 6, p.darker);
	}
};

export const flashlight: Kind = {
	shadow: 260,
	shadowY: 730,
	second: 'boxed',
	focus: [330, 420, 1.8],
	draw(k, p, look) {
		if (look.has('lantern')) {
			k.line('M360 340C360 140 600 140 600 340', '#8e95a1', { width: 14 }).disc(
				480,
				500,
				220,
				'#fff0c4',
				0.5
			);
			k.box(350, 300, 260, 70, 24, p.dark)
				.box(376, 366, 208, 240, 20, k.across('#fbe9b8', '#fffaea', '#f2d58e'))
				.box(468, 400, 24, 180, 10, '#ffffff');
			k.box(360, 366, 14, 240, 6, p.darker)
				.box(586, 366, 14, 240, 6, p.darker)
				.box(330, 596, 300, 140, 34, k.turned(p))
				.disc(480, 666, 26, p.accent);
			return;
		}
		k.group('rotate(-24 480 480)', (s) => {
			s.poly(
				[
					[250, 400],
					[250, 560],
					[40, 660],
					[40, 300]
				],
				'#ffe9b8',
				0.5
			);
			s.poly(
				[
					[250, 390],
					[250, 570],
					[390, 530],
					[390, 430]
				],
				s.down(p.light, p.darker)
			)
				.box(232, 384, 34, 192, 12, p.accent)
				.box(386, 430, 400, 100, 26, s.down(p.lighter, p.base, p.darker));
			for (let i = 0; i < 12; i++) s.box(520 + i * 18, 430, 8, 100, 2, p.darker, 0.6);
			s.box(430, 420, 60, 26, 12, p.accent).box(770, 440, 30, 80, 10, p.darker);
		});
	}
};

export const campChair: Kind = {
	shadow: 250,
	second: 'none',
	draw(k, p) {
		k.line('M300 768L640 470M660 768L320 470M360 768L690 500', '#6d7380', { width: 18 }).line(
			'M290 520V220M670 520V220',
			'#8e95a1',
			{ width: 18 }
		);
		k.shape('M278 210H682L660 470H300Z', k.across(p.dark, p.base, p.light, p.base, p.dark)).shape(
			'M290 460H670L710 560C600 600 360 600 250 560Z',
			k.down(p.light, p.dark)
		);
		k.box(210, 440, 140, 34, 14, p.darker)
			.box(610, 440, 140, 34, 14, p.darker)
			.ring(690, 456, 30, 16, p.accent, { width: 10 });
		k.box(278, 230, 404, 40, 0, p.accent).line('M300 300H660', p.ink, {
			width: 4,
			dash: '9 7',
			opacity: 0.5
		});
	}
};

export const sleepingBag: Kind = {
	shadow: 220,
	second: 'none',
	draw(k, p) {
		k.box(300, 250, 360, 520, 90, k.turned(p));
		for (let i = 0; i < 4; i++)
			k.line(
				`M300 ${370 + i * 110}C400 ${400 + i * 110} 560 ${400 + i * 110} 660 ${370 + i * 110}`,
				p.dark,
				{ width: 8 }
			);
		for (const x of [370, 540])
			k.box(x, 246, 40, 526, 8, p.accent).box(x - 6, 480, 52, 50, 8, p.accentDark);
		k.shape('M320 290C340 190 620 190 640 290C600 330 360 330 320 290Z', p.dark).line(
			'M420 226C420 160 540 160 540 226',
			p.accentDark,
			{ width: 18 }
		);
	}
};
