-- phase 1 [tx] steps 1,2: drop table trade, drop table account
DROP TABLE trade;
DROP TABLE account;
