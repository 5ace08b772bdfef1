CREATE TABLE `analytics_daily` (
	`kind` text NOT NULL,
	`day` integer NOT NULL,
	`route` text NOT NULL,
	`subject` text NOT NULL,
	`events` integer NOT NULL,
	`visits` integer NOT NULL,
	`offline` integer NOT NULL,
	PRIMARY KEY(`kind`, `day`, `route`, `subject`),
	CONSTRAINT "analytics_daily_hides_small_counts" CHECK("analytics_daily"."visits" >= 5)
) STRICT;
--> statement-breakpoint
CREATE INDEX `analytics_daily_day` ON `analytics_daily` (`day`);--> statement-breakpoint
CREATE TABLE `analytics_days` (
	`day` integer PRIMARY KEY NOT NULL,
	`events` integer NOT NULL,
	`changes` integer NOT NULL,
	`counted` integer NOT NULL,
	`counted_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `analytics_events` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`receipt_id` text NOT NULL,
	`day` integer NOT NULL,
	`hour` integer NOT NULL,
	`kind` text NOT NULL,
	`route` text NOT NULL,
	`subject` text NOT NULL,
	`value` integer,
	`is_offline` integer NOT NULL,
	CONSTRAINT "analytics_event_is_short" CHECK(length("analytics_events"."subject") <= 120 AND length("analytics_events"."route") <= 80)
) STRICT;
--> statement-breakpoint
CREATE INDEX `analytics_events_day` ON `analytics_events` (`day`,`kind`);--> statement-breakpoint
CREATE INDEX `analytics_events_receipt` ON `analytics_events` (`receipt_id`,`day`);--> statement-breakpoint
CREATE INDEX `analytics_events_visit` ON `analytics_events` (`visit_id`);--> statement-breakpoint
CREATE TABLE `analytics_vitals` (
	`day` integer NOT NULL,
	`vital` text NOT NULL,
	`route` text NOT NULL,
	`up_to` integer NOT NULL,
	`events` integer NOT NULL,
	PRIMARY KEY(`day`, `vital`, `route`, `up_to`)
) STRICT;
