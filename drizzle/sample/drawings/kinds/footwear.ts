import type { Kind } from '../kind.ts';

const upper =
	'M170 690C150 600 190 520 200 420C240 450 310 450 350 410C400 480 470 560 590 590C700 610 780 640 790 700Z';

export const sneaker: Kind = {
	shadow: 310,
	second: 'closeup',
	focus: [400, 580, 1.7],
	draw(k, p, look) {
		if (look.has('high'))
			k.shape(
				'M196 460C196 380 196 320 210 280C260 300 330 300 366 270C370 330 380 400 420 480L360 560Z',
				p.dark
			);
		k.shape('M206 430C250 380 330 380 352 414C330 470 250 470 206 430Z', p.darker);
		k.shape(upper, k.slant(p.lighter, p.base, p.dark));
		k.inside(upper, (s) => {
			s.shape('M150 700C170 620 230 560 210 430L140 420V720Z', p.accent);
			s.shape('M640 590C640 640 680 680 760 700H820V580Z', p.dark);
			if (look.has('wave'))
				s.shape('M260 660C360 560 420 640 620 620C500 690 380 650 270 700Z', p.accent);
			else if (look.has('bars'))
				for (let i = 0; i < 3; i++)
					s.poly(
						[
							[330 + i * 62, 690],
							[372 + i * 62, 690],
							[420 + i * 50, 540 + i * 10],
							[390 + i * 50, 530 + i * 10]
						],
						p.accent
					);
			else
				for (let i = 0; i < 30; i++)
					s.disc(300 + (i % 10) * 34, 640 + Math.floor(i / 10) * 20, 5, p.darker, 0.6);
		});
		for (let i = 0; i < 4; i++)
			k.line(`M${366 + i * 46} ${474 + i * 32}L${420 + i * 44} ${448 + i * 34}`, p.paper, {
				width: 13
			});
		k.shape(
			'M150 686H800C812 720 806 768 760 768H220C160 768 140 740 150 686Z',
			k.down('#ffffff', '#dfe2e6')
		);
		k.box(156, 744, 640, 24, 10, p.accent);
		for (let i = 0; i < 16; i++) k.box(190 + i * 38, 700, 16, 6, 3, '#b9bec7');
		k.line('M236 560C230 600 214 640 212 670', p.ink, { width: 4, dash: '8 7', opacity: 0.6 });
	}
};

export const loafer: Kind = {
	shadow: 300,
	second: 'closeup',
	focus: [460, 590, 1.7],
	draw(k, p, look) {
		const outline =
			'M176 700C160 620 180 540 190 480C250 510 340 510 400 480C470 560 560 590 650 610C740 630 790 660 796 710Z';
		k.shape('M192 500C250 450 360 450 400 486C350 530 250 530 192 500Z', p.darker);
		k.shape(outline, k.slant(p.lighter, p.base, p.dark));
		if (look.has('lace'))
			for (let i = 0; i < 4; i++)
				k.line(`M${410 + i * 34} ${504 + i * 22}L${446 + i * 34} ${480 + i * 26}`, p.paper, {
					width: 9
				});
		else
			k.shape('M400 480L520 566L470 640C430 600 400 560 380 520Z', p.dark).box(
				426,
				560,
				70,
				20,
				6,
				p.accent
			);
		k.line('M560 600C560 640 590 670 640 690', p.ink, { width: 4, dash: '8 6', opacity: 0.7 }).line(
			'M200 640C260 660 380 660 470 690',
			p.ink,
			{ width: 4, dash: '8 6', opacity: 0.5 }
		);
		k.line('M640 620C700 632 740 650 764 680', '#ffffff', { width: 9, opacity: 0.4 });
		k.shape(
			'M166 700H800C806 730 796 744 780 744H400L390 768H186C172 768 166 740 166 700Z',
			'#3a2f2a'
		).box(166, 696, 634, 14, 6, '#5b4a3f');
	}
};

export const boot: Kind = {
	shadow: 270,
	second: 'closeup',
	focus: [420, 480, 1.6],
	draw(k, p, look) {
		const outline =
			'M230 210H460C460 330 470 440 520 510C600 560 740 570 770 690H230C210 520 230 360 230 210Z';
		k.shape(outline, k.slant(p.lighter, p.base, p.dark));
		k.inside(outline, (s) =>
			s
				.shape('M600 540C600 600 620 660 640 700H800V520Z', p.dark)
				.shape('M200 560H330C340 620 330 660 330 700H200Z', p.dark)
		);
		k.box(216, 186, 258, 62, 28, look.has('fur') ? '#efe6d6' : p.darker);
		for (let i = 0; i < 6; i++)
			k.line(`M${392 + i * 12} ${296 + i * 44}H${470 + i * 12}`, p.accent, { width: 12 }).disc(
				392 + i * 12,
				296 + i * 44,
				9,
				'#d9dde3'
			);
		k.line('M270 280V540M560 546C540 600 544 640 550 680', p.ink, {
			width: 4,
			dash: '8 7',
			opacity: 0.6
		});
		k.shape('M216 686H778C790 720 786 768 760 768H226C210 768 210 720 216 686Z', '#33302f');
		for (let i = 0; i < 12; i++) k.box(232 + i * 46, 742, 28, 26, 5, '#1f1d1d');
		k.box(216, 686, 566, 12, 5, p.accent, 0.9);
	}
};

export const sandal: Kind = {
	shadow: 290,
	shadowY: 770,
	second: 'none',
	draw(k, p, look) {
		k.shape(
			'M160 700C220 640 420 690 560 690S790 660 800 710C806 750 780 768 740 768H220C170 768 150 740 160 700Z',
			k.down('#efe7da', '#b9a98e')
		).box(164, 742, 634, 26, 12, p.darker);
		k.shape(
			'M420 700C440 560 560 520 660 560C740 590 770 640 770 694L690 706C680 650 600 620 560 630C530 640 520 670 520 704Z',
			k.slant(p.lighter, p.base, p.dark)
		);
		if (look.has('strap'))
			k.line('M240 690C200 560 260 480 360 500C440 520 470 580 480 640', p.base, { width: 40 })
				.line('M240 690C206 566 266 494 358 512', p.light, { width: 10 })
				.box(340, 480, 54, 46, 8, p.accent)
				.box(352, 492, 30, 22, 4, p.base);
		else k.shape('M330 704C340 600 420 560 480 570L520 640C460 630 420 660 414 708Z', p.dark);
		k.line('M560 600C600 590 650 600 690 630', p.ink, { width: 4, dash: '8 7', opacity: 0.6 }).disc(
			620,
			580,
			11,
			p.accent
		);
	}
};
