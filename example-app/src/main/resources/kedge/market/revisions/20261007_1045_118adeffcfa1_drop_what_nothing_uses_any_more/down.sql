-- phase 1 [tx] steps 1,2: comment on table prices, add column stocks.lot_size integer
COMMENT ON TABLE prices IS 'Daily prices';
ALTER TABLE stocks ADD COLUMN lot_size integer DEFAULT 1 NOT NULL;

-- phase 2 [alone] steps 3: drop index batch_run_tracking_job_run_date_idx of batch_run_tracking
-- done when: SELECT to_regclass('batch_run_tracking_job_run_date_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS batch_run_tracking_job_run_date_idx;

-- phase 3 [alone] steps 4: create index prices_quoted_on_idx on prices (quoted_on)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('prices_quoted_on_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS prices_quoted_on_idx
CREATE INDEX CONCURRENTLY prices_quoted_on_idx ON prices (quoted_on);

-- phase 4 [tx] steps 5: add check batch_run_tracking_attempt_check to batch_run_tracking
ALTER TABLE batch_run_tracking ADD CONSTRAINT batch_run_tracking_attempt_check CHECK (attempt BETWEEN 1 AND 5) NOT VALID;

-- phase 5 [alone] steps 5: validate batch_run_tracking.batch_run_tracking_attempt_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('batch_run_tracking') AND conname = 'batch_run_tracking_attempt_check'
ALTER TABLE batch_run_tracking VALIDATE CONSTRAINT batch_run_tracking_attempt_check;

-- phase 6 [alone] steps 6: add unique constraint batch_run_tracking_job_run_date_attempt_key to batch_run_tracking (job, run_date, attempt)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('batch_run_tracking_job_run_date_attempt_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS batch_run_tracking_job_run_date_attempt_key
CREATE UNIQUE INDEX CONCURRENTLY batch_run_tracking_job_run_date_attempt_key ON batch_run_tracking (job, run_date, attempt);

-- phase 7 [tx] steps 6: add unique constraint batch_run_tracking_job_run_date_attempt_key to batch_run_tracking (job, run_date, attempt)
ALTER TABLE batch_run_tracking ADD CONSTRAINT batch_run_tracking_job_run_date_attempt_key UNIQUE USING INDEX batch_run_tracking_job_run_date_attempt_key;
