ALTER TABLE `delivery_methods` ADD `can_be_paid_on_delivery` integer DEFAULT false NOT NULL;--> statement-breakpoint
-- What the shop's own people hand over, as the sample's methods do.
UPDATE `delivery_methods` SET `can_be_paid_on_delivery` = 1 WHERE `has_windows` = 1 OR `id` = 'pickup';
--> statement-breakpoint
CREATE TRIGGER `delivery_methods_are_told_by_products` AFTER INSERT ON `delivery_methods` BEGIN
	UPDATE `catalog_state` SET `version` = `version` + 1, `changed_at` = CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER `delivery_methods_change_what_products_tell` AFTER UPDATE OF `name_fa`, `name_en`, `provinces`, `has_windows`, `min_days`, `max_days`, `position`, `is_active` ON `delivery_methods` BEGIN
	UPDATE `catalog_state` SET `version` = `version` + 1, `changed_at` = CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
