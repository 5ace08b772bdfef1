CREATE TABLE `access_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`receipt_id` text NOT NULL,
	`network` text NOT NULL,
	`route` text NOT NULL,
	`status` integer NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `access_log_receipt` ON `access_log` (`receipt_id`,`at`);--> statement-breakpoint
CREATE INDEX `access_log_at` ON `access_log` (`at`);--> statement-breakpoint
CREATE TABLE `account_consents` (
	`account_id` text PRIMARY KEY NOT NULL,
	`receipt_id` text NOT NULL,
	`linked_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `consent_events` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`receipt_id` text NOT NULL,
	`action` text NOT NULL,
	`granted` text NOT NULL,
	`texts_hash` text NOT NULL,
	`locale` text NOT NULL,
	`place` text NOT NULL,
	`chosen_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`texts_hash`) REFERENCES `consent_texts`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "consent_action" CHECK("consent_events"."action" IN ('accept-all', 'refuse-all', 'choose', 'gpc', 'forget-device', 'adopt')),
	CONSTRAINT "consent_place" CHECK("consent_events"."place" IN ('banner', 'cookies-page', 'signal', 'account')),
	CONSTRAINT "consent_chosen_before_recorded" CHECK("consent_events"."chosen_at" <= "consent_events"."recorded_at")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `consent_events_id_unique` ON `consent_events` (`id`);--> statement-breakpoint
CREATE INDEX `consent_events_receipt` ON `consent_events` (`receipt_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `consent_events_recorded` ON `consent_events` (`recorded_at`);--> statement-breakpoint
CREATE TABLE `consent_texts` (
	`hash` text PRIMARY KEY NOT NULL,
	`locale` text NOT NULL,
	`version` text NOT NULL,
	`body` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TRIGGER `consent_events_are_never_changed` BEFORE UPDATE ON `consent_events` BEGIN SELECT RAISE(ABORT, 'a choice is proof: a new one is added, none is changed'); END;
--> statement-breakpoint
CREATE TRIGGER `consent_events_stay_three_years` BEFORE DELETE ON `consent_events` WHEN OLD.`recorded_at` > (unixepoch() - 1096 * 86400) * 1000 BEGIN SELECT RAISE(ABORT, 'a choice is proof for three years'); END;
--> statement-breakpoint
CREATE TRIGGER `consent_texts_are_never_changed` BEFORE UPDATE ON `consent_texts` BEGIN SELECT RAISE(ABORT, 'what a visitor was shown stays as it was'); END;
