import type { Kind } from '../kind.ts';

export const knife: Kind = {
	shadow: 250,
	shadowY: 740,
	second: 'none',
	draw(k, p, look) {
		const tall = look.has('chef') ? 96 : look.has('bread') ? 66 : 56;
		k.group('rotate(-32 480 480)', (s) => {
			s.shape(
				`M150 480C200 ${480 + tall} 320 ${480 + tall} 580 ${480 + tall}V440H320C240 440 180 456 150 480Z`,
				s.down('#f4f6f8', '#c4cad2', '#9aa1ad')
			);
			s.shape(
				`M150 480C200 ${480 + tall} 320 ${480 + tall} 580 ${480 + tall}V${480 + tall - 22}C330 ${480 + tall - 20} 230 ${460 + tall} 150 480Z`,
				'#ffffff',
				0.65
			);
			if (look.has('bread'))
				for (let i = 0; i < 22; i++) s.disc(240 + i * 15, 482 + tall, 7, '#e4e8ef');
			s.box(576, 430, 34, 66, 8, '#8e95a1');
			s.box(600, 428, 250, 70, 26, s.down(p.light, p.base, p.darker));
			for (const x of [650, 724, 798]) s.disc(x, 463, 10, '#d9dde3').disc(x, 463, 4, '#8e95a1');
		});
	}
};

export const utensils: Kind = {
	shadow: 150,
	second: 'closeup',
	focus: [480, 300, 1.5],
	draw(k, p, look) {
		const handle = k.across(p.light, p.base, p.dark);
		const tool = (angle: number, head: (s: typeof k) => void) =>
			k.group(`rotate(${angle} 480 700)`, (s) => {
				s.box(468, 300, 24, 400, 12, handle);
				head(s);
			});
		tool(-20, (s) => s.oval(480, 250, 58, 84, p.base).oval(480, 256, 40, 60, p.dark));
		tool(18, (s) => {
			s.box(430, 160, 100, 160, 22, p.base);
			for (let i = 0; i < 3; i++) s.box(450 + i * 24, 184, 10, 100, 5, p.darker);
		});
		tool(0, (s) => {
			if (look.has('whisk'))
				for (const w of [62, 38, 14]) s.ring(480, 236, w, 104, '#8e95a1', { width: 7 });
			else s.shape('M424 150H536V250C536 320 424 320 424 250Z', p.light);
		});
		k.shape(
			'M352 470H608L590 740C588 768 372 768 370 740Z',
			k.across(p.accentDark, p.accent, p.paper, p.accent, p.accentDark)
		)
			.oval(480, 470, 128, 22, p.accentDark)
			.box(366, 540, 228, 14, 0, p.accentDark, 0.5);
	}
};

export const board: Kind = {
	shadow: 210,
	second: 'closeup',
	focus: [520, 420, 1.7],
	draw(k, p, look) {
		const x = look.has('wide') ? 240 : 300;
		k.box(x + 14, 200, 960 - 2 * x, 572, 50, p.darker).box(
			x,
			196,
			960 - 2 * x,
			570,
			50,
			k.slant(p.lighter, p.base, p.dark)
		);
		for (let i = 0; i < 8; i++)
			k.line(
				`M${x + 40 + (i * (860 - 2 * x)) / 8} 214C${x + 60 + i * 40} 400 ${x + 20 + i * 44} 560 ${x + 44 + (i * (860 - 2 * x)) / 8} 752`,
				p.dark,
				{ width: 5, opacity: 0.5 }
			);
		k.box(430, 226, 100, 40, 20, p.darker).box(434, 232, 92, 32, 16, '#ece4d6');
		k.group('translate(560 560)', (s) => {
			s.disc(0, 40, 84, '#c8403f')
				.disc(-12, 28, 58, '#dd5a4f')
				.shape('M-10 -42C-50 -70 -40 -20 -4 -34C10 -76 44 -60 6 -34Z', '#5f9150')
				.oval(-30, 8, 18, 12, '#ffffff', 0.4);
		});
	}
};
