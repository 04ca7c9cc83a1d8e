-- phase 1 [tx] steps 1,2: rename table trade to deal, rename constraint trade_pkey of deal to deal_pkey
ALTER TABLE trade RENAME TO deal;
ALTER TABLE deal RENAME CONSTRAINT trade_pkey TO deal_pkey;
