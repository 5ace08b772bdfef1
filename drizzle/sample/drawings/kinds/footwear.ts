import type { Kind } from '../kind.ts';

const upper =
	'M166 690C154 620 172 560 170 500C169 462 192 448 214 466C246 496 306 500 350 470L404 428C424 414 444 420 456 438C500 506 566 552 648 572C730 592 800 622 806 686Z';

export const sneaker: Kind = {
	shadow: 310,
	second: 'closeup',
	focus: [430, 580, 1.6],
	draw(k, p, look) {
		k.shape('M356 470L346 392C378 366 432 366 452 392L466 452L420 500Z', p.dark);
		k.line('M362 400C386 382 420 382 440 398', p.lighter, { width: 8, opacity: 0.7 });
		k.shape('M186 474C240 430 320 440 372 452C330 516 236 520 186 474Z', p.darker);
		k.shape(upper, k.slant(p.lighter, p.base, p.dark));
		k.inside(upper, (s) => {
			s.shape('M140 700C190 640 226 590 222 460L140 420V720Z', p.accent);
			s.shape('M668 574C640 620 660 680 700 700H830V560Z', p.dark);
			s.line('M222 470C228 580 204 640 168 690', p.ink, { width: 4, dash: '8 7', opacity: 0.6 });
			if (look.has('wave')) {
				s.shape('M262 672C340 560 430 640 640 612C540 700 380 650 288 704Z', p.accent);
			} else if (look.has('bars')) {
				s.poly(
					[
						[350, 710],
						[450, 710],
						[520, 540],
						[440, 500]
					],
					p.accent
				);
				s.disc(290, 600, 26, p.accent);
			} else {
				for (let i = 0; i < 36; i++) {
					s.disc(296 + (i % 12) * 30, 640 + Math.floor(i / 12) * 20, 4.5, p.darker, 0.6);
				}
			}
			s.shape(
				'M404 428L470 456C520 520 580 552 640 570L600 600C500 580 420 520 372 452Z',
				p.dark,
				0.55
			);
		});
		for (let i = 0; i < 5; i++) {
			k.line(`M${392 + i * 42} ${488 + i * 24}L${452 + i * 40} ${446 + i * 27}`, p.paper, {
				width: 12
			});
		}
		k.shape(
			'M146 682C300 702 620 700 812 670C828 700 822 742 792 756C740 772 260 770 190 768C150 766 134 722 146 682Z',
			k.down('#ffffff', '#dde0e5')
		);
		k.shape(
			'M146 742C300 756 640 756 812 728C808 746 800 752 792 756C740 772 260 770 190 768C166 767 152 756 146 742Z',
			p.accent
		);
		k.line('M190 716C380 728 600 726 780 702', '#c3c8cf', { width: 5, dash: '16 12' });
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
	shadow: 300,
	shadowY: 768,
	second: 'none',
	draw(k, p, look) {
		const strap = k.down(p.lighter, p.base, p.dark);
		k.shape(
			'M150 690C200 650 300 660 400 684C520 708 660 690 760 664C806 654 826 690 816 730C810 756 790 768 750 768H210C160 768 130 720 150 690Z',
			k.down(p.darker, p.ink)
		);
		k.shape(
			'M150 684C200 644 300 654 400 678C520 702 660 684 760 658C796 650 814 668 818 690C700 740 300 752 150 700Z',
			'#e9dcc6'
		);
		if (look.has('strap')) {
			k.shape(
				'M186 690C170 590 190 500 250 486C320 474 372 560 396 676L340 690C326 600 300 540 262 540C236 544 232 620 240 696Z',
				strap
			);
			k.box(236, 494, 54, 44, 10, p.accent).box(248, 504, 30, 24, 5, p.base);
			k.shape('M470 700C460 600 500 540 560 536L604 560C560 590 546 640 548 700Z', strap);
		}
		const toe = look.has('strap')
			? 'M560 706C560 590 620 530 690 560C750 586 780 630 782 668C740 700 640 716 560 706Z'
			: 'M400 698C420 560 520 480 640 514C740 544 780 620 782 668C720 704 520 724 400 698Z';
		k.shape(toe, strap);
		if (!look.has('strap')) k.line('M436 676C460 590 530 530 620 542', p.accent, { width: 16 });
		k.line('M586 690C592 610 630 566 684 580C726 594 752 626 760 656', p.ink, {
			width: 4,
			dash: '8 7',
			opacity: 0.6
		});
		k.disc(668, 630, 16, p.accent).disc(668, 630, 7, p.accentDark);
		k.line('M176 734C360 752 600 752 780 724', p.lighter, { width: 5, opacity: 0.5 });
	}
};
