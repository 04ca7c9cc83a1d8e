-- phase 1 [tx] steps 1: drop constraint watchlists_user_id_fkey of watchlists
ALTER TABLE watchlists DROP CONSTRAINT watchlists_user_id_fkey;

-- phase 2 [alone] steps 2: create index orders_open_idx_old on orders (placed_at)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('orders_open_idx_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS orders_open_idx_old
CREATE INDEX CONCURRENTLY orders_open_idx_old ON orders (placed_at) WHERE (status IN ('PENDING', 'SUBMITTED'));

-- phase 3 [alone] steps 3: drop index orders_open_idx of orders
-- done when: SELECT to_regclass('orders_open_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS orders_open_idx;

-- phase 4 [tx] steps 4,5,6: drop constraint orders_user_id_client_reference_key of orders, rename index orders_open_idx_old of orders to orders_open_idx, add foreign key watchlists_user_id_fkey to watchlists (user_id refers to users)
ALTER TABLE orders DROP CONSTRAINT orders_user_id_client_reference_key;
ALTER INDEX orders_open_idx_old RENAME TO orders_open_idx;
ALTER TABLE watchlists ADD CONSTRAINT watchlists_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;

-- phase 5 [alone] steps 6: validate watchlists.watchlists_user_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('watchlists') AND conname = 'watchlists_user_id_fkey'
ALTER TABLE watchlists VALIDATE CONSTRAINT watchlists_user_id_fkey;
