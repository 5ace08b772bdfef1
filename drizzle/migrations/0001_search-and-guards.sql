CREATE VIRTUAL TABLE `product_fts` USING fts5(`title`, `brand`, `category`, `keywords`, `body`, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
--> statement-breakpoint
CREATE VIRTUAL TABLE `product_terms` USING fts5vocab('product_fts', 'row');
--> statement-breakpoint
CREATE TRIGGER `invoices_are_never_deleted` BEFORE DELETE ON `invoices` BEGIN SELECT RAISE(ABORT, 'an issued invoice is corrected by a credit note, never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `invoices_are_never_changed` BEFORE UPDATE OF `id`, `kind`, `order_id`, `corrects_id`, `reason`, `year`, `serial`, `number`, `issued_at`, `taxable_rial`, `vat_rial`, `total_rial`, `snapshot_record_id`, `snapshot_hash` ON `invoices` BEGIN SELECT RAISE(ABORT, 'an issued invoice is corrected by a credit note, never changed'); END;
--> statement-breakpoint
INSERT INTO `catalog_state` (`id`, `version`, `changed_at`) VALUES (1, 1, 0);
--> statement-breakpoint
INSERT INTO `vat_rates` (`vat_class`, `valid_from`, `rate_basis_points`) VALUES ('standard', 0, 900), ('standard', 1710880200000, 1000), ('exempt', 0, 0), ('special', 0, 1000);
