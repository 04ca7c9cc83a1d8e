-- phase 1 [tx] steps 1: drop conversion latin
DROP CONVERSION latin;
