-- phase 1 [tx] steps 1,2,3,4,5: drop constraint orders.orders_user_id_fkey, drop constraint orders.orders_symbol_fkey, drop constraint orders.orders_signal_id_fkey and 2 more
ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey;
ALTER TABLE orders DROP CONSTRAINT orders_symbol_fkey;
ALTER TABLE orders DROP CONSTRAINT orders_signal_id_fkey;
DROP TABLE orders;
DROP TYPE order_status;
