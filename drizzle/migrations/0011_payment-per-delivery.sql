ALTER TABLE `delivery_methods` ADD `can_be_paid_on_delivery` integer DEFAULT false NOT NULL;--> statement-breakpoint
-- What the shop's own people hand over, as the sample's methods do.
UPDATE `delivery_methods` SET `can_be_paid_on_delivery` = 1 WHERE `has_windows` = 1 OR `id` = 'pickup';
