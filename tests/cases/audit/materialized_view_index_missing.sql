DROP INDEX sales_by_store_idx;
