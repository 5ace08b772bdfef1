CREATE TABLE `account_addresses` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`record_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `account_addresses_account` ON `account_addresses` (`account_id`);--> statement-breakpoint
CREATE TABLE `account_defaults` (
	`account_id` text PRIMARY KEY NOT NULL,
	`organization_id` text,
	`address_id` text,
	`delivery_method_id` text,
	`payment_method` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`address_id`) REFERENCES `account_addresses`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`password_hash` text,
	`password_changed_at` integer,
	`locale` text NOT NULL,
	`person_record_id` text,
	`cart_id` text,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`closed_at` integer,
	FOREIGN KEY (`person_record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cart_id`) REFERENCES `carts`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "account_state_is_known" CHECK("accounts"."state" IN ('pending', 'active', 'closed'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `accounts_pending` ON `accounts` (`created_at`) WHERE "accounts"."state" = 'pending';--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text,
	`order_id` text,
	`channel` text NOT NULL,
	`record_id` text NOT NULL,
	`lookup` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`replaced_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_channel_is_known" CHECK("contacts"."channel" IN ('mobile', 'email', 'landline')),
	CONSTRAINT "contact_has_one_owner" CHECK(("contacts"."account_id" IS NULL) <> ("contacts"."order_id" IS NULL))
) STRICT;
--> statement-breakpoint
CREATE INDEX `contacts_account` ON `contacts` (`account_id`);--> statement-breakpoint
CREATE INDEX `contacts_order` ON `contacts` (`order_id`);--> statement-breakpoint
CREATE INDEX `contacts_lookup` ON `contacts` (`lookup`);--> statement-breakpoint
CREATE UNIQUE INDEX `a_confirmed_contact_has_one_account` ON `contacts` (`lookup`) WHERE "contacts"."account_id" IS NOT NULL AND "contacts"."confirmed_at" IS NOT NULL AND "contacts"."replaced_at" IS NULL AND "contacts"."channel" <> 'landline';--> statement-breakpoint
CREATE TABLE `devices` (
	`id` text NOT NULL,
	`account_id` text NOT NULL,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `devices_last_seen` ON `devices` (`last_seen_at`);--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`record_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `organizations_account` ON `organizations` (`account_id`);--> statement-breakpoint
CREATE TABLE `passkey_challenges` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`account_id` text,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "challenge_purpose_is_known" CHECK("passkey_challenges"."purpose" IN ('register', 'sign-in'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `passkey_challenges_expired` ON `passkey_challenges` (`expires_at`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`is_backed_up` integer NOT NULL,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `passkeys_account` ON `passkeys` (`account_id`);--> statement-breakpoint
CREATE TABLE `proofs` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`contact_id` text NOT NULL,
	`account_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`guesses` integer DEFAULT 0 NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "proof_purpose_is_known" CHECK("proofs"."purpose" IN ('register', 'confirm-contact', 'confirm-order-contact', 'reset-password'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `proofs_contact` ON `proofs` (`contact_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `proofs_expired` ON `proofs` (`expires_at`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`account_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`account_id`, `code_hash`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`stage` text NOT NULL,
	`device_id` text,
	`device` text NOT NULL,
	`place_record_id` text,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`proved_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "session_kind_is_known" CHECK("sessions"."kind" IN ('shopper', 'staff')),
	CONSTRAINT "session_stage_is_known" CHECK("sessions"."stage" IN ('second-factor', 'full'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE INDEX `sessions_expired` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `totps` (
	`account_id` text PRIMARY KEY NOT NULL,
	`secret_record_id` text NOT NULL,
	`confirmed_at` integer,
	`last_step` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`secret_record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `staff_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_by` text,
	`accepted_at` integer,
	FOREIGN KEY (`invited_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`accepted_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "invited_role_is_known" CHECK("staff_invitations"."role" IN ('owner', 'catalogue', 'orders', 'moderator', 'privacy-officer', 'marketing'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `staff_roles` (
	`account_id` text NOT NULL,
	`role` text NOT NULL,
	`granted_by` text,
	`granted_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `role`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "staff_role_is_known" CHECK("staff_roles"."role" IN ('owner', 'catalogue', 'orders', 'moderator', 'privacy-officer', 'marketing'))
) STRICT;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_vault_records` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`key_version` integer NOT NULL,
	`wrapped_key` blob,
	`nonce` blob,
	`ciphertext` blob,
	`created_at` integer NOT NULL,
	`shred_at` integer,
	`shredded_at` integer,
	CONSTRAINT "vault_kind_is_known" CHECK("__new_vault_records"."kind" IN ('contact', 'buyer', 'address', 'recipient', 'note', 'invoice', 'transfer', 'account-contact', 'person', 'organization', 'account-address', 'totp-secret', 'sign-in-place')),
	CONSTRAINT "a_shredded_record_has_no_key" CHECK("__new_vault_records"."shredded_at" IS NULL OR "__new_vault_records"."wrapped_key" IS NULL)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_vault_records`("id", "kind", "subject", "key_version", "wrapped_key", "nonce", "ciphertext", "created_at", "shred_at", "shredded_at") SELECT "id", "kind", "subject", "key_version", "wrapped_key", "nonce", "ciphertext", "created_at", "shred_at", "shredded_at" FROM `vault_records`;--> statement-breakpoint
DROP TABLE `vault_records`;--> statement-breakpoint
ALTER TABLE `__new_vault_records` RENAME TO `vault_records`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `vault_records_subject` ON `vault_records` (`subject`);--> statement-breakpoint
CREATE INDEX `vault_records_shred` ON `vault_records` (`shred_at`) WHERE "vault_records"."shredded_at" IS NULL;--> statement-breakpoint
ALTER TABLE `orders` ADD `account_id` text REFERENCES accounts(id) ON DELETE SET NULL;--> statement-breakpoint
CREATE INDEX `orders_email` ON `orders` (`email_lookup`);--> statement-breakpoint
CREATE INDEX `orders_account` ON `orders` (`account_id`,`created_at`);