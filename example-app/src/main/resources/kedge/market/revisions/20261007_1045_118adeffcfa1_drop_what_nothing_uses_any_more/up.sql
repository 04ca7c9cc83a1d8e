-- phase 1 [tx] steps 1,2: drop constraint batch_run_tracking_job_run_date_attempt_key of batch_run_tracking, drop constraint batch_run_tracking_attempt_check of batch_run_tracking
ALTER TABLE batch_run_tracking DROP CONSTRAINT batch_run_tracking_job_run_date_attempt_key;
ALTER TABLE batch_run_tracking DROP CONSTRAINT batch_run_tracking_attempt_check;

-- phase 2 [alone] steps 3: drop index prices_quoted_on_idx of prices
-- done when: SELECT to_regclass('prices_quoted_on_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS prices_quoted_on_idx;

-- phase 3 [alone] steps 4: create index batch_run_tracking_job_run_date_idx on batch_run_tracking (job, run_date)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('batch_run_tracking_job_run_date_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS batch_run_tracking_job_run_date_idx
CREATE INDEX CONCURRENTLY batch_run_tracking_job_run_date_idx ON batch_run_tracking (job, run_date);

-- phase 4 [tx] steps 5,6: drop column stocks.lot_size, comment on table prices
ALTER TABLE stocks DROP COLUMN lot_size;
COMMENT ON TABLE prices IS 'Daily prices of the primary venue';
