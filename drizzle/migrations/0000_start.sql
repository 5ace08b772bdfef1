CREATE TABLE `cart_commands` (
	`cart_id` text NOT NULL,
	`command_id` text NOT NULL,
	`applied_at` integer NOT NULL,
	PRIMARY KEY(`cart_id`, `command_id`),
	FOREIGN KEY (`cart_id`) REFERENCES `carts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `cart_lines` (
	`cart_id` text NOT NULL,
	`variant_id` integer NOT NULL,
	`quantity` integer NOT NULL,
	`seen_price_rial` integer NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`cart_id`, `variant_id`),
	FOREIGN KEY (`cart_id`) REFERENCES `carts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "cart_quantity_is_positive" CHECK("cart_lines"."quantity" BETWEEN 1 AND 1000)
) STRICT;
--> statement-breakpoint
CREATE TABLE `carts` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `carts_updated` ON `carts` (`updated_at`);--> statement-breakpoint
CREATE TABLE `brands` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name_fa` text NOT NULL,
	`name_en` text NOT NULL,
	`sort_key` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `brands_slug_unique` ON `brands` (`slug`);--> statement-breakpoint
CREATE TABLE `catalog_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`changed_at` integer NOT NULL,
	CONSTRAINT "catalog_state_has_one_row" CHECK("catalog_state"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `categories` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`slug` text NOT NULL,
	`name_fa` text NOT NULL,
	`name_en` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`sort_key` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "category_is_not_its_own_parent" CHECK("categories"."parent_id" IS NULL OR "categories"."parent_id" <> "categories"."id")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `categories_slug_unique` ON `categories` (`slug`);--> statement-breakpoint
CREATE INDEX `categories_parent` ON `categories` (`parent_id`,`position`);--> statement-breakpoint
CREATE TABLE `product_attributes` (
	`product_id` integer NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`label_fa` text NOT NULL,
	`label_en` text NOT NULL,
	`value_fa` text NOT NULL,
	`value_en` text NOT NULL,
	`is_facet` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`product_id`, `position`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `product_images` (
	`product_id` integer NOT NULL,
	`position` integer NOT NULL,
	`variant_id` integer,
	`name` text NOT NULL,
	`alt_fa` text NOT NULL,
	`alt_en` text,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`placeholder` text NOT NULL,
	PRIMARY KEY(`product_id`, `position`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `products` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`category_id` integer NOT NULL,
	`brand_id` integer NOT NULL,
	`name_fa` text NOT NULL,
	`name_en` text,
	`summary_fa` text DEFAULT '' NOT NULL,
	`summary_en` text,
	`text_fa` text DEFAULT '' NOT NULL,
	`text_en` text,
	`keywords` text DEFAULT '' NOT NULL,
	`unit` text DEFAULT 'piece' NOT NULL,
	`vat_class` text DEFAULT 'standard' NOT NULL,
	`withdrawal_exempt` text,
	`warranty_fa` text,
	`warranty_en` text,
	`max_per_order` integer DEFAULT 20 NOT NULL,
	`is_published` integer DEFAULT true NOT NULL,
	`published_at` integer NOT NULL,
	`sold_count` integer DEFAULT 0 NOT NULL,
	`sort_key` text NOT NULL,
	`min_price_rial` integer DEFAULT 0 NOT NULL,
	`compare_at_rial` integer,
	`discount_percent` integer DEFAULT 0 NOT NULL,
	`is_available` integer DEFAULT false NOT NULL,
	`cover` text,
	`changed_in` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`brand_id`) REFERENCES `brands`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "max_per_order_is_positive" CHECK("products"."max_per_order" BETWEEN 1 AND 1000),
	CONSTRAINT "vat_class_is_known" CHECK("products"."vat_class" IN ('standard', 'exempt', 'special')),
	CONSTRAINT "withdrawal_exemption_is_lawful" CHECK("products"."withdrawal_exempt" IS NULL OR "products"."withdrawal_exempt" IN ('perishable', 'personalised', 'opened-software-media', 'daily-food', 'market-priced', 'service-started'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `products_slug_unique` ON `products` (`slug`);--> statement-breakpoint
CREATE INDEX `products_newest` ON `products` (`is_published`,`published_at`);--> statement-breakpoint
CREATE INDEX `products_best_sellers` ON `products` (`is_published`,`sold_count`);--> statement-breakpoint
CREATE INDEX `products_discounted` ON `products` (`is_published`,`discount_percent`);--> statement-breakpoint
CREATE INDEX `products_category` ON `products` (`category_id`,`is_published`,`sold_count`);--> statement-breakpoint
CREATE INDEX `products_changed` ON `products` (`changed_in`);--> statement-breakpoint
CREATE TABLE `variants` (
	`id` integer PRIMARY KEY NOT NULL,
	`product_id` integer NOT NULL,
	`code` text NOT NULL,
	`options` text NOT NULL,
	`price_rial` integer NOT NULL,
	`compare_at_rial` integer,
	`stock` integer DEFAULT 0 NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`is_withdrawn` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "stock_is_never_negative" CHECK("variants"."stock" >= 0),
	CONSTRAINT "price_is_whole_toman" CHECK("variants"."price_rial" > 0 AND "variants"."price_rial" % 10 = 0),
	CONSTRAINT "compare_at_price_is_higher" CHECK("variants"."compare_at_rial" IS NULL OR ("variants"."compare_at_rial" > "variants"."price_rial" AND "variants"."compare_at_rial" % 10 = 0))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `variants_code_unique` ON `variants` (`code`);--> statement-breakpoint
CREATE INDEX `variants_product` ON `variants` (`product_id`,`position`);--> statement-breakpoint
CREATE TABLE `vat_rates` (
	`vat_class` text NOT NULL,
	`valid_from` integer NOT NULL,
	`rate_basis_points` integer NOT NULL,
	PRIMARY KEY(`vat_class`, `valid_from`),
	CONSTRAINT "vat_rate_is_a_share" CHECK("vat_rates"."rate_basis_points" BETWEEN 0 AND 10000)
) STRICT;
--> statement-breakpoint
CREATE TABLE `delivery_methods` (
	`id` text PRIMARY KEY NOT NULL,
	`name_fa` text NOT NULL,
	`name_en` text NOT NULL,
	`note_fa` text NOT NULL,
	`note_en` text NOT NULL,
	`price_rial` integer NOT NULL,
	`free_from_rial` integer,
	`vat_class` text DEFAULT 'standard' NOT NULL,
	`provinces` text,
	`has_windows` integer NOT NULL,
	`min_days` integer NOT NULL,
	`max_days` integer NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	CONSTRAINT "delivery_price_is_whole_toman" CHECK("delivery_methods"."price_rial" >= 0 AND "delivery_methods"."price_rial" % 10 = 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `delivery_windows` (
	`id` text PRIMARY KEY NOT NULL,
	`method_id` text NOT NULL,
	`day` text NOT NULL,
	`start_hour` integer NOT NULL,
	`end_hour` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`capacity` integer NOT NULL,
	`taken` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`method_id`) REFERENCES `delivery_methods`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "window_is_not_overfilled" CHECK("delivery_windows"."taken" BETWEEN 0 AND "delivery_windows"."capacity")
) STRICT;
--> statement-breakpoint
CREATE INDEX `delivery_windows_day` ON `delivery_windows` (`method_id`,`day`,`start_hour`);--> statement-breakpoint
CREATE TABLE `holidays` (
	`day` text PRIMARY KEY NOT NULL,
	`name_fa` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `invoice_counters` (
	`year` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `invoices` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`order_id` text NOT NULL,
	`corrects_id` text,
	`reason` text,
	`year` integer NOT NULL,
	`serial` integer NOT NULL,
	`number` text NOT NULL,
	`issued_at` integer NOT NULL,
	`taxable_rial` integer NOT NULL,
	`vat_rial` integer NOT NULL,
	`total_rial` integer NOT NULL,
	`snapshot_record_id` text NOT NULL,
	`snapshot_hash` text NOT NULL,
	`tax_status` text DEFAULT 'not-sent' NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrects_id`) REFERENCES `invoices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`snapshot_record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invoice_kind_is_known" CHECK("invoices"."kind" IN ('sale', 'credit')),
	CONSTRAINT "a_credit_note_names_what_it_corrects" CHECK(("invoices"."kind" = 'credit') = ("invoices"."corrects_id" IS NOT NULL)),
	CONSTRAINT "invoice_total_is_the_sum" CHECK("invoices"."total_rial" = "invoices"."taxable_rial" + "invoices"."vat_rial")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_number_unique` ON `invoices` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_snapshotHash_unique` ON `invoices` (`snapshot_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_year_serial` ON `invoices` (`year`,`serial`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_sale_invoice_per_order` ON `invoices` (`order_id`) WHERE "invoices"."kind" = 'sale';--> statement-breakpoint
CREATE INDEX `invoices_order` ON `invoices` (`order_id`);--> statement-breakpoint
CREATE TABLE `job_leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`key`, `window_start`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`dedupe_key` text NOT NULL,
	`kind` text NOT NULL,
	`channel` text NOT NULL,
	`contact_record_id` text NOT NULL,
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
	FOREIGN KEY (`contact_record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outbox_channel_is_known" CHECK("outbox"."channel" IN ('email', 'sms')),
	CONSTRAINT "outbox_state_is_known" CHECK("outbox"."state" IN ('queued', 'sending', 'sent', 'failed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_dedupeKey_unique` ON `outbox` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`not_before`) WHERE "outbox"."state" = 'queued';--> statement-breakpoint
CREATE TABLE `order_events` (
	`order_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`detail` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `position`),
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `order_lines` (
	`order_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`variant_id` integer,
	`code` text NOT NULL,
	`name_fa` text NOT NULL,
	`name_en` text,
	`options_fa` text DEFAULT '' NOT NULL,
	`options_en` text DEFAULT '' NOT NULL,
	`unit` text NOT NULL,
	`quantity` integer NOT NULL,
	`unit_price_rial` integer NOT NULL,
	`discount_rial` integer DEFAULT 0 NOT NULL,
	`taxable_rial` integer NOT NULL,
	`vat_rate_basis_points` integer NOT NULL,
	`vat_rial` integer NOT NULL,
	`total_rial` integer NOT NULL,
	`withdrawal_exempt` text,
	PRIMARY KEY(`order_id`, `position`),
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "order_line_kind_is_known" CHECK("order_lines"."kind" IN ('goods', 'delivery')),
	CONSTRAINT "order_line_quantity_is_positive" CHECK("order_lines"."quantity" > 0),
	CONSTRAINT "order_line_taxable" CHECK("order_lines"."taxable_rial" = "order_lines"."unit_price_rial" * "order_lines"."quantity" - "order_lines"."discount_rial"),
	CONSTRAINT "order_line_total" CHECK("order_lines"."total_rial" = "order_lines"."taxable_rial" + "order_lines"."vat_rial")
) STRICT;
--> statement-breakpoint
CREATE INDEX `order_lines_variant` ON `order_lines` (`variant_id`);--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`key_hash` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`request_hash` text NOT NULL,
	`cart_id` text,
	`state` text NOT NULL,
	`payment_method` text NOT NULL,
	`buyer_kind` text NOT NULL,
	`locale` text NOT NULL,
	`goods_rial` integer NOT NULL,
	`delivery_rial` integer NOT NULL,
	`vat_rial` integer NOT NULL,
	`total_rial` integer NOT NULL,
	`lines_expected` integer NOT NULL,
	`lines_written` integer DEFAULT 0 NOT NULL,
	`delivery_method_id` text NOT NULL,
	`delivery_window_id` text,
	`contact_record_id` text NOT NULL,
	`buyer_record_id` text NOT NULL,
	`address_record_id` text NOT NULL,
	`recipient_record_id` text NOT NULL,
	`note_record_id` text,
	`mobile_lookup` text NOT NULL,
	`email_lookup` text,
	`terms_version` text NOT NULL,
	`created_at` integer NOT NULL,
	`reserved_until` integer,
	`accepted_at` integer,
	`closed_at` integer,
	FOREIGN KEY (`delivery_method_id`) REFERENCES `delivery_methods`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`delivery_window_id`) REFERENCES `delivery_windows`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`buyer_record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`address_record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recipient_record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "order_state_is_known" CHECK("orders"."state" IN ('awaiting-payment', 'awaiting-transfer', 'needs-information', 'processing', 'ready', 'shipped', 'delivered', 'cancelled', 'expired', 'returned')),
	CONSTRAINT "order_method_is_known" CHECK("orders"."payment_method" IN ('zarinpal', 'zibal', 'transfer', 'on-delivery')),
	CONSTRAINT "buyer_kind_is_known" CHECK("orders"."buyer_kind" IN ('natural', 'legal')),
	CONSTRAINT "order_total_is_the_sum" CHECK("orders"."total_rial" = "orders"."goods_rial" + "orders"."delivery_rial" + "orders"."vat_rial"),
	CONSTRAINT "order_amounts_are_positive" CHECK("orders"."goods_rial" >= 0 AND "orders"."delivery_rial" >= 0 AND "orders"."vat_rial" >= 0),
	CONSTRAINT "order_has_all_lines" CHECK("orders"."lines_written" = 0 OR "orders"."lines_written" = "orders"."lines_expected")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_number_unique` ON `orders` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_idempotencyKey_unique` ON `orders` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `orders_reserved` ON `orders` (`reserved_until`) WHERE "orders"."state" = 'awaiting-payment';--> statement-breakpoint
CREATE INDEX `orders_mobile` ON `orders` (`mobile_lookup`);--> statement-breakpoint
CREATE TABLE `payments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`provider` text NOT NULL,
	`amount_rial` integer NOT NULL,
	`authority` text,
	`state` text NOT NULL,
	`failure` text,
	`reference_id` text,
	`card_masked` text,
	`transfer_record_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`verified_at` integer,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`transfer_record_id`) REFERENCES `vault_records`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "payment_state_is_known" CHECK("payments"."state" IN ('created', 'redirected', 'reported', 'verified', 'failed', 'cancelled', 'review', 'refund-due', 'reversed')),
	CONSTRAINT "payment_amount_is_positive" CHECK("payments"."amount_rial" > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `payments_order` ON `payments` (`order_id`);--> statement-breakpoint
CREATE INDEX `payments_open` ON `payments` (`state`,`updated_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `payments_authority` ON `payments` (`provider`,`authority`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_verified_payment_per_order` ON `payments` (`order_id`) WHERE "payments"."state" = 'verified';--> statement-breakpoint
CREATE TABLE `vault_records` (
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
	CONSTRAINT "vault_kind_is_known" CHECK("vault_records"."kind" IN ('contact', 'buyer', 'address', 'recipient', 'note', 'invoice', 'transfer')),
	CONSTRAINT "a_shredded_record_has_no_key" CHECK("vault_records"."shredded_at" IS NULL OR "vault_records"."wrapped_key" IS NULL)
) STRICT;
--> statement-breakpoint
CREATE INDEX `vault_records_subject` ON `vault_records` (`subject`);--> statement-breakpoint
CREATE INDEX `vault_records_shred` ON `vault_records` (`shred_at`) WHERE "vault_records"."shredded_at" IS NULL;