DROP INDEX `orders_reserved`;--> statement-breakpoint
CREATE INDEX `orders_reserved` ON `orders` (`reserved_until`) WHERE "orders"."reserved_until" IS NOT NULL;