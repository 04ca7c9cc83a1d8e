-- phase 1 [tx] steps 1: drop publication feed
DROP PUBLICATION feed;
