-- phase 1 [tx] steps 1,2: rename constraint deal_pkey of deal to trade_pkey, rename table deal to trade
ALTER TABLE deal RENAME CONSTRAINT deal_pkey TO trade_pkey;
ALTER TABLE deal RENAME TO trade;
