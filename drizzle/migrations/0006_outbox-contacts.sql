PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`dedupe_key` text NOT NULL,
	`kind` text NOT NULL,
	`channel` text NOT NULL,
	`contact_id` text NOT NULL,
	`order_id` text,
	`locale` text NOT NULL,
	`facts` text NOT NULL,
	`state` text DEFAULT 'queued' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`not_before` integer NOT NULL,
	`leased_until` integer,
	`failure` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "outbox_channel_is_known" CHECK("__new_outbox"."channel" IN ('email', 'sms')),
	CONSTRAINT "outbox_state_is_known" CHECK("__new_outbox"."state" IN ('queued', 'sending', 'sent', 'failed'))
) STRICT;
--> statement-breakpoint
-- Mobile and e-mail of an order stand in one vault record; each becomes a contact of that order, not yet confirmed.
INSERT INTO `contacts` ("id", "order_id", "channel", "record_id", "lookup", "created_at")
SELECT substr("id", 1, 14) || '7' || substr(lower(hex(randomblob(2))), 2) || '-8' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6))),
	"id", 'mobile', "contact_record_id", "mobile_lookup", "created_at" FROM `orders`;--> statement-breakpoint
INSERT INTO `contacts` ("id", "order_id", "channel", "record_id", "lookup", "created_at")
SELECT substr("id", 1, 14) || '7' || substr(lower(hex(randomblob(2))), 2) || '-8' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6))),
	"id", 'email', "contact_record_id", "email_lookup", "created_at" FROM `orders` WHERE "email_lookup" IS NOT NULL;--> statement-breakpoint
-- What was still to be sent waits, like every message to a contact that nobody confirmed (HELD_UNTIL in outbox.server.ts).
INSERT INTO `__new_outbox`("id", "dedupe_key", "kind", "channel", "contact_id", "order_id", "locale", "facts", "state", "attempts", "not_before", "leased_until", "failure", "created_at", "sent_at")
SELECT "outbox"."id", "dedupe_key", "kind", "outbox"."channel", "contacts"."id", "outbox"."order_id", "locale", "facts",
	CASE "state" WHEN 'sending' THEN 'queued' ELSE "state" END, "attempts",
	CASE WHEN "state" IN ('queued', 'sending') THEN 253402300799000 ELSE "not_before" END, NULL, "failure", "outbox"."created_at", "sent_at"
FROM `outbox` JOIN `contacts` ON "contacts"."order_id" = "outbox"."order_id" AND "contacts"."channel" = CASE "outbox"."channel" WHEN 'sms' THEN 'mobile' ELSE 'email' END;--> statement-breakpoint
DROP TABLE `outbox`;--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_dedupeKey_unique` ON `outbox` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `outbox_contact` ON `outbox` (`contact_id`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`not_before`) WHERE "outbox"."state" = 'queued';--> statement-breakpoint
CREATE INDEX `outbox_leased` ON `outbox` (`leased_until`) WHERE "outbox"."state" = 'sending';