-- phase 1 [tx] steps 1: rename schema trade to sales
ALTER SCHEMA trade RENAME TO sales;
