-- phase 1 [tx] steps 1,2: drop table prices, drop enum venue
DROP TABLE prices;
DROP TYPE venue;
