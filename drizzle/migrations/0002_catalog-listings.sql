CREATE TABLE `brand_totals` (
	`brand_id` integer PRIMARY KEY NOT NULL,
	`total` integer NOT NULL,
	FOREIGN KEY (`brand_id`) REFERENCES `brands`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `brand_totals_largest` ON `brand_totals` (`total`);--> statement-breakpoint
CREATE TABLE `category_ancestors` (
	`category_id` integer NOT NULL,
	`ancestor_id` integer NOT NULL,
	PRIMARY KEY(`category_id`, `ancestor_id`),
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `category_indexes` (
	`category_id` integer PRIMARY KEY NOT NULL,
	`total` integer NOT NULL,
	`summary` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `category_products` (
	`category_id` integer NOT NULL,
	`is_available` integer NOT NULL,
	`sold_count` integer NOT NULL,
	`product_id` integer NOT NULL,
	PRIMARY KEY(`category_id`, `is_available`, `sold_count`, `product_id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `search_terms` (
	`term` text PRIMARY KEY NOT NULL,
	`initial` text NOT NULL,
	`size` integer NOT NULL,
	`weight` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `search_terms_near` ON `search_terms` (`initial`,`size`,`weight`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_product_images` (
	`product_id` integer NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`alt_fa` text NOT NULL,
	`alt_en` text,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`placeholder` text NOT NULL,
	PRIMARY KEY(`product_id`, `position`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_product_images`("product_id", "position", "name", "alt_fa", "alt_en", "width", "height", "placeholder") SELECT "product_id", "position", "name", "alt_fa", "alt_en", "width", "height", "placeholder" FROM `product_images`;--> statement-breakpoint
DROP TABLE `product_images`;--> statement-breakpoint
ALTER TABLE `__new_product_images` RENAME TO `product_images`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
DROP INDEX `products_best_sellers`;--> statement-breakpoint
DROP INDEX `products_discounted`;--> statement-breakpoint
DROP INDEX `products_category`;--> statement-breakpoint
ALTER TABLE `products` ADD `has_price_range` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `products_brand` ON `products` (`brand_id`,`is_published`);--> statement-breakpoint
CREATE INDEX `products_best_sellers` ON `products` (`is_published`,`is_available`,`sold_count`);--> statement-breakpoint
CREATE INDEX `products_discounted` ON `products` (`is_published`,`is_available`,`discount_percent`);--> statement-breakpoint
CREATE INDEX `products_category` ON `products` (`category_id`,`is_published`);--> statement-breakpoint
ALTER TABLE `catalog_state` ADD `listed_version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `product_attributes` ADD `code` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `variants` ADD `image_name` text;--> statement-breakpoint
ALTER TABLE `variants` ADD `feed_stock` integer;--> statement-breakpoint
ALTER TABLE `variants` ADD `feed_hash` text;
--> statement-breakpoint
DROP TABLE `product_terms`;
--> statement-breakpoint
DROP TABLE `product_fts`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `product_fts` USING fts5(`title`, `brand`, `category`, `keywords`, `body`, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
--> statement-breakpoint
CREATE VIRTUAL TABLE `product_terms` USING fts5vocab('product_fts', 'col');
--> statement-breakpoint
INSERT INTO `category_ancestors` (`category_id`, `ancestor_id`) WITH RECURSIVE `chain`(`category_id`, `ancestor_id`) AS (SELECT `id`, `id` FROM `categories` UNION ALL SELECT `chain`.`category_id`, `categories`.`parent_id` FROM `chain` JOIN `categories` ON `categories`.`id` = `chain`.`ancestor_id` WHERE `categories`.`parent_id` IS NOT NULL) SELECT `category_id`, `ancestor_id` FROM `chain`;
--> statement-breakpoint
CREATE TRIGGER `categories_know_their_ancestors` AFTER INSERT ON `categories` BEGIN
	INSERT INTO `category_ancestors` (`category_id`, `ancestor_id`) SELECT NEW.`id`, NEW.`id` UNION ALL SELECT NEW.`id`, `ancestor_id` FROM `category_ancestors` WHERE `category_id` = NEW.`parent_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `products_enter_their_categories` AFTER INSERT ON `products` BEGIN
	INSERT OR IGNORE INTO `category_products` (`category_id`, `is_available`, `sold_count`, `product_id`) SELECT `ancestor_id`, NEW.`is_available`, NEW.`sold_count`, NEW.`id` FROM `category_ancestors` WHERE `category_id` = NEW.`category_id` AND NEW.`is_published` = 1;
END;
--> statement-breakpoint
CREATE TRIGGER `products_move_in_their_categories` AFTER UPDATE OF `category_id`, `is_published`, `is_available`, `sold_count` ON `products` WHEN OLD.`category_id` <> NEW.`category_id` OR OLD.`is_published` <> NEW.`is_published` OR OLD.`is_available` <> NEW.`is_available` OR OLD.`sold_count` <> NEW.`sold_count` BEGIN
	DELETE FROM `category_products` WHERE `category_id` IN (SELECT `ancestor_id` FROM `category_ancestors` WHERE `category_id` = OLD.`category_id`) AND `is_available` = OLD.`is_available` AND `sold_count` = OLD.`sold_count` AND `product_id` = OLD.`id`;
	INSERT OR IGNORE INTO `category_products` (`category_id`, `is_available`, `sold_count`, `product_id`) SELECT `ancestor_id`, NEW.`is_available`, NEW.`sold_count`, NEW.`id` FROM `category_ancestors` WHERE `category_id` = NEW.`category_id` AND NEW.`is_published` = 1;
END;
--> statement-breakpoint
CREATE TRIGGER `variants_set_the_price_of_their_product` AFTER INSERT ON `variants` BEGIN
	UPDATE `products` SET (`min_price_rial`, `compare_at_rial`, `discount_percent`, `is_available`) = (SELECT `price_rial`, `compare_at_rial`, coalesce((`compare_at_rial` - `price_rial`) * 100 / `compare_at_rial`, 0), `stock` > 0 FROM `variants` WHERE `product_id` = NEW.`product_id` AND `is_withdrawn` = 0 ORDER BY `stock` > 0 DESC, `price_rial`, `position`, `id` LIMIT 1), `has_price_range` = (SELECT min(`price_rial`) < max(`price_rial`) FROM `variants` WHERE `product_id` = NEW.`product_id` AND `is_withdrawn` = 0), `changed_in` = (SELECT `version` FROM `catalog_state`) WHERE `id` = NEW.`product_id` AND EXISTS (SELECT 1 FROM `variants` WHERE `product_id` = NEW.`product_id` AND `is_withdrawn` = 0);
	UPDATE `products` SET `is_available` = 0, `changed_in` = (SELECT `version` FROM `catalog_state`) WHERE `id` = NEW.`product_id` AND NOT EXISTS (SELECT 1 FROM `variants` WHERE `product_id` = NEW.`product_id` AND `is_withdrawn` = 0);
END;
--> statement-breakpoint
CREATE TRIGGER `variants_change_the_price_of_their_product` AFTER UPDATE OF `stock`, `price_rial`, `compare_at_rial`, `position`, `is_withdrawn` ON `variants` WHEN (OLD.`stock` > 0) <> (NEW.`stock` > 0) OR OLD.`price_rial` <> NEW.`price_rial` OR OLD.`compare_at_rial` IS NOT NEW.`compare_at_rial` OR OLD.`position` <> NEW.`position` OR OLD.`is_withdrawn` <> NEW.`is_withdrawn` BEGIN
	UPDATE `catalog_state` SET `version` = `version` + 1, `changed_at` = CAST(unixepoch('subsec') * 1000 AS INTEGER);
	UPDATE `products` SET (`min_price_rial`, `compare_at_rial`, `discount_percent`, `is_available`) = (SELECT `price_rial`, `compare_at_rial`, coalesce((`compare_at_rial` - `price_rial`) * 100 / `compare_at_rial`, 0), `stock` > 0 FROM `variants` WHERE `product_id` = NEW.`product_id` AND `is_withdrawn` = 0 ORDER BY `stock` > 0 DESC, `price_rial`, `position`, `id` LIMIT 1), `has_price_range` = (SELECT min(`price_rial`) < max(`price_rial`) FROM `variants` WHERE `product_id` = NEW.`product_id` AND `is_withdrawn` = 0), `changed_in` = (SELECT `version` FROM `catalog_state`) WHERE `id` = NEW.`product_id` AND EXISTS (SELECT 1 FROM `variants` WHERE `product_id` = NEW.`product_id` AND `is_withdrawn` = 0);
	UPDATE `products` SET `is_available` = 0, `changed_in` = (SELECT `version` FROM `catalog_state`) WHERE `id` = NEW.`product_id` AND NOT EXISTS (SELECT 1 FROM `variants` WHERE `product_id` = NEW.`product_id` AND `is_withdrawn` = 0);
END;
--> statement-breakpoint
CREATE TRIGGER `products_leave_their_categories` AFTER DELETE ON `products` BEGIN
	DELETE FROM `category_products` WHERE `category_id` IN (SELECT `ancestor_id` FROM `category_ancestors` WHERE `category_id` = OLD.`category_id`) AND `is_available` = OLD.`is_available` AND `sold_count` = OLD.`sold_count` AND `product_id` = OLD.`id`;
END;
