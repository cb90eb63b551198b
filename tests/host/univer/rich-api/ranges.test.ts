import '../over-univer';
import '../../rich-api/ranges.test';
